extension DiagnosticCase {
  /// Texts in other languages.
  static let translations: [DiagnosticCase] = [
    DiagnosticCase(
      "translation of a title alone", .root,
      #"""
      "translations": { "es": { "titel": "Hola" } }
      """#,
      #"""
      warmup.json:2:27: error: "titel" is not a key of a translation            [unknown-key]
          2 | "translations": { "es": { "titel": "Hola" } }
            |                           ^^^^^^^ did you mean "title"?
      """#),
    DiagnosticCase(
      "translation of no stimulus", .file,
      #"""
      { "bellwork": 1, "title": "T", "stimuli": { "coaster": { "text": "A hill." } }, "items": [
      { "type": "info", "identifier": "b", "prompt": "Read.", "stimulus": "coaster" }],
      "translations": { "es": { "stimuli": { "caoster": { "text": "Una colina." } } } } }
      """#,
      #"""
      warmup.json:3:40: warning: there is no stimulus "caoster" to translate    [unknown-translation]
          3 | "translations": { "es": { "stimuli": { "caoster": { "text": "Una colina." } } } } }
            |                                        ^^^^^^^^^ did you mean "coaster"?
            names: "coaster"
      """#),
    DiagnosticCase(
      "translation as a text", .root,
      #"""
      "translations": { "es": { "items": { "read": "Lee." } } }
      """#,
      #"""
      warmup.json:2:46: error: "read" must be an object, not "Lee."             [wrong-type]
          2 | "translations": { "es": { "items": { "read": "Lee." } } }
            |                                              ^^^^^^
      """#),
    DiagnosticCase(
      "key of a translation misspelt", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "identifier": "v", "text": "Venus", "correct": true }, "Mars"], "hints": ["Think."] }],
      "translations": { "es": { "items": { "q": { "promt": "¿Calor?" } } } } }
      """#,
      #"""
      warmup.json:3:45: error: "promt" is not a key of the translation of a choice question   [unknown-key]
          3 | "translations": { "es": { "items": { "q": { "promt": "¿Calor?" } } } } }
            |                                             ^^^^^^^ did you mean "prompt"?
      """#),
    DiagnosticCase(
      "translation that says what is right", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "identifier": "v", "text": "Venus", "correct": true }, "Mars"], "hints": ["Think."] }],
      "translations": { "es": { "items": { "q": { "correctResponse": "Venus" } } } } }
      """#,
      #"""
      warmup.json:3:45: error: "correctResponse" is not a key of the translation of a choice question   [unknown-key]
          3 | "translations": { "es": { "items": { "q": { "correctResponse": "Venus" } } } } }
            |                                             ^^^^^^^^^^^^^^^^^
      """#),
    DiagnosticCase(
      "too few translated choices", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "identifier": "v", "text": "Venus", "correct": true }, "Mars"], "hints": ["Think."] }],
      "translations": { "es": { "items": { "q": { "choices": ["Venus"] } } } } }
      """#,
      #"""
      warmup.json:3:56: error: "choices" has 1, and the original has 2          [translation-count]
          3 | "translations": { "es": { "items": { "q": { "choices": ["Venus"] } } } } }
            |                                                        ^
            | translate each, in the order of the original
      """#),
    DiagnosticCase(
      "translation of a choice that is not there", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "identifier": "v", "text": "Venus", "correct": true }, "Mars"], "hints": ["Think."] }],
      "translations": { "es": { "items": { "q": { "choices": { "w": "Venus" } } } } } }
      """#,
      #"""
      warmup.json:3:58: warning: there is no choice "w" to translate            [unknown-translation]
          3 | "translations": { "es": { "items": { "q": { "choices": { "w": "Venus" } } } } } }
            |                                                          ^^^
            names: "v", "2"
      """#),
    DiagnosticCase(
      "translated choice named wrongly", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "identifier": "v", "text": "Venus", "correct": true }, "Mars"], "hints": ["Think."] }],
      "translations": { "es": { "items": { "q": { "choices": [{ "identifier": "w", "text": "Venus" }] } } } } }
      """#,
      #"""
      warmup.json:3:73: warning: there is no choice "w" to translate            [unknown-translation]
          3 | …": { "q": { "choices": [{ "identifier": "w", "text": "Venus" }] } } } } }
            |                                          ^^^
            names: "v", "2"
      """#),
    DiagnosticCase(
      "translated choices alike", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "identifier": "v", "text": "Venus", "correct": true }, "Mars"], "hints": ["Think."] }],
      "translations": { "es": { "items": { "q": { "choices": ["Marte", "Marte"] } } } } }
      """#,
      #"""
      warmup.json:3:56: error: "choices" must keep apart what the original keeps apart, and nothing else   [translation-alike]
          3 | "translations": { "es": { "items": { "q": { "choices": ["Marte", "Marte"] } } } } }
            |                                                        ^
            | translate different texts differently, and equal ones alike
      """#),
    DiagnosticCase(
      "too many translated hints", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "identifier": "v", "text": "Venus", "correct": true }, "Mars"], "hints": ["Think."] }],
      "translations": { "es": { "items": { "q": { "hints": ["Piensa.", "Otra vez."] } } } } }
      """#,
      #"""
      warmup.json:3:54: error: "hints" has 2, and the original has 1            [translation-count]
          3 | "translations": { "es": { "items": { "q": { "hints": ["Piensa.", "Otra vez."] } } } } }
            |                                                      ^
            | translate each, in the order of the original
      """#),
    DiagnosticCase(
      "translated prompt without its gap", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "textEntry", "identifier": "q", "prompt": "The capital of France is ____.", "correctResponse": "Paris" }],
      "translations": { "es": { "items": { "q": { "prompt": "La capital de Francia es.", "correctResponse": ["París", "París"] } } } } }
      """#,
      #"""
      warmup.json:3:55: hint: no gap in the prompt: the answer is typed below it   [no-gap]
          3 | …: { "es": { "items": { "q": { "prompt": "La capital de Francia es.", "correctResponse": ["…
            |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
            | write ____ where the answer goes
      warmup.json:3:103: hint: "París" is accepted twice                        [repeated-answer]
          3 | …tal de Francia es.", "correctResponse": ["París", "París"] } } } } }
            |                                          ^^^^^^^^^^^^^^^^^^ remove one of the two
      """#),
    DiagnosticCase(
      "translated labels", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true }],
      "translations": { "es": { "items": { "q": { "labels": ["Sí"] } } } } }
      """#,
      #"""
      warmup.json:3:55: error: "labels" needs at least 2, and has 1             [too-few]
          3 | "translations": { "es": { "items": { "q": { "labels": ["Sí"] } } } } }
            |                                                       ^
      """#),
    DiagnosticCase(
      "too many translated numbers", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 1 }],
      "translations": { "es": { "items": { "q": { "alternatives": [{ "feedback": "Uno." }, { "feedback": "Dos." }] } } } } }
      """#,
      #"""
      warmup.json:3:61: error: "alternatives" has 2, and the original has 1     [translation-count]
          3 | …s": { "items": { "q": { "alternatives": [{ "feedback": "Uno." }, { "feedback": "Dos." }] }…
            |                                          ^ translate each, in the order of the original
      """#),
    DiagnosticCase(
      "too few translated pairs", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "Italy", "right": "Rome" }, { "left": "Japan", "right": "Tokyo" }], "distractors": ["Kyoto"] }],
      "translations": { "es": { "items": { "q": { "pairs": [{ "left": "Italia", "right": "Roma" }] } } } } }
      """#,
      #"""
      warmup.json:3:54: error: "pairs" has 1, and the original has 2            [translation-count]
          3 | …": { "es": { "items": { "q": { "pairs": [{ "left": "Italia", "right": "Roma" }] } } } } }
            |                                          ^ translate each, in the order of the original
      """#),
    DiagnosticCase(
      "translated rights alike", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "Italy", "right": "Rome" }, { "left": "Japan", "right": "Tokyo" }], "distractors": ["Kyoto"] }],
      "translations": { "es": { "items": { "q": { "pairs": [{ "left": "Italia", "right": "Roma" }, { "left": "Japón", "right": "Kyoto" }] } } } } }
      """#,
      #"""
      warmup.json:3:54: error: "pairs" must keep apart what the original keeps apart, and nothing else   [translation-alike]
          3 | …": { "es": { "items": { "q": { "pairs": [{ "left": "Italia", "right": "Roma" }, { "left": …
            |                                          ^
            | translate different texts differently, and equal ones alike
      """#),
    DiagnosticCase(
      "translated entries alike", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "order", "identifier": "q", "prompt": "Order.", "choices": ["big", "large"] }],
      "translations": { "es": { "items": { "q": { "choices": ["grande", "grande"] } } } } }
      """#,
      #"""
      warmup.json:3:56: error: "choices" must keep apart what the original keeps apart, and nothing else   [translation-alike]
          3 | "translations": { "es": { "items": { "q": { "choices": ["grande", "grande"] } } } } }
            |                                                        ^
            | translate different texts differently, and equal ones alike
      """#),
    DiagnosticCase(
      "translated text without a gap", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "cloze", "identifier": "q", "text": "{{a}} {{b}}", "bank": ["one", "two"], "gaps": { "a": { "type": "bank", "correctResponse": "one" }, "b": "three" } }],
      "translations": { "es": { "items": { "q": { "text": "{{a}} {{c}}" } } } } }
      """#,
      #"""
      warmup.json:3:53: error: the translated text has no gap {{b}}             [translation-gaps]
          3 | "translations": { "es": { "items": { "q": { "text": "{{a}} {{c}}" } } } } }
            |                                                     ^^^^^^^^^^^^^ write {{b}} in it
      """#),
    DiagnosticCase(
      "translated text with a gap twice", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "cloze", "identifier": "q", "text": "{{a}} {{b}}", "bank": ["one", "two"], "gaps": { "a": { "type": "bank", "correctResponse": "one" }, "b": "three" } }],
      "translations": { "es": { "items": { "q": { "text": "{{a}} {{b}} {{b}}" } } } } }
      """#,
      #"""
      warmup.json:3:53: error: the original has no gap {{b}}, or not twice      [translation-gaps]
          3 | "translations": { "es": { "items": { "q": { "text": "{{a}} {{b}} {{b}}" } } } } }
            |                                                     ^^^^^^^^^^^^^^^^^^^
            | write each gap of the original once
      """#),
    DiagnosticCase(
      "translated text with an open gap", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "cloze", "identifier": "q", "text": "{{a}} {{b}}", "bank": ["one", "two"], "gaps": { "a": { "type": "bank", "correctResponse": "one" }, "b": "three" } }],
      "translations": { "es": { "items": { "q": { "text": "{{a}} {{b" } } } } }
      """#,
      #"""
      warmup.json:3:53: error: "{{b" is not closed by }}                        [gap-not-closed]
          3 | "translations": { "es": { "items": { "q": { "text": "{{a}} {{b" } } } } }
            |                                                     ^^^^^^^^^^^ write }} behind the name
      """#),
    DiagnosticCase(
      "translated bank too short", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "cloze", "identifier": "q", "text": "{{a}} {{b}}", "bank": ["one", "two"], "gaps": { "a": { "type": "bank", "correctResponse": "one" }, "b": "three" } }],
      "translations": { "es": { "items": { "q": { "bank": ["uno"], "gaps": { "c": "tres" } } } } } }
      """#,
      #"""
      warmup.json:3:53: error: "bank" has 1, and the original has 2             [translation-count]
          3 | …s": { "es": { "items": { "q": { "bank": ["uno"], "gaps": { "c": "tres" } } } } } }
            |                                          ^ translate each, in the order of the original
      warmup.json:3:72: warning: there is no gap "c" to translate               [unknown-translation]
          3 | …s": { "q": { "bank": ["uno"], "gaps": { "c": "tres" } } } } } }
            |                                          ^^^
            names: "a", "b"
      """#),
    DiagnosticCase(
      "translated gap of the wrong type", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "cloze", "identifier": "q", "text": "{{a}} {{b}}", "bank": ["one", "two"], "gaps": { "a": { "type": "bank", "correctResponse": "one" }, "b": "three" } }],
      "translations": { "es": { "items": { "q": { "gaps": { "a": "uno", "b": { "correctResponse": 3 } } } } } } }
      """#,
      #"""
      warmup.json:3:60: error: "gaps.a" must be an object, not "uno"            [wrong-type]
          3 | …es": { "items": { "q": { "gaps": { "a": "uno", "b": { "correctResponse": 3 } } } } } } }
            |                                          ^^^^^
      warmup.json:3:93: error: "correctResponse" must be text or an object, not 3   [wrong-type]
          3 | …{ "a": "uno", "b": { "correctResponse": 3 } } } } } } }
            |                                          ^ did you mean "3"?
      """#),
    DiagnosticCase(
      "translated runs", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "The [[dog]] [[ran]].", "correctResponse": ["ran"] }],
      "translations": { "es": { "items": { "q": { "text": "[[Corrió]] el perro." } } } } }
      """#,
      #"""
      warmup.json:3:53: error: the text has 1 run, and the original has 2       [translation-runs]
          3 | "translations": { "es": { "items": { "q": { "text": "[[Corrió]] el perro." } } } } }
            |                                                     ^^^^^^^^^^^^^^^^^^^^^^
            | mark the same runs, in the order of the original
      """#),
    DiagnosticCase(
      "translated rubric", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "extendedText", "identifier": "q", "prompt": "Why?", "grading": "self", "rubric": [{ "criterion": "Names the tilt", "points": 1 }] }],
      "translations": { "es": { "items": { "q": { "rubric": [{ "criterion": "Dice la inclinación", "points": 1 }] } } } } }
      """#,
      #"""
      warmup.json:3:94: error: "points" is not a key of the translation of a criterion   [unknown-key]
          3 | … [{ "criterion": "Dice la inclinación", "points": 1 }] } } } } }
            |                                          ^^^^^^^^
      """#),
    DiagnosticCase(
      "translated card", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "flashcard", "identifier": "q", "prompt": "uno", "back": "one" }],
      "translations": { "es": { "items": { "q": { "back": "", "front": "eins" } } } } }
      """#,
      #"""
      warmup.json:3:53: error: "back" is empty                                  [empty-text]
          3 | "translations": { "es": { "items": { "q": { "back": "", "front": "eins" } } } } }
            |                                                     ^^
      warmup.json:3:57: error: "front" is not a key of the translation of a flashcard   [unknown-key]
          3 | "translations": { "es": { "items": { "q": { "back": "", "front": "eins" } } } } }
            |                                                         ^^^^^^^ did you mean "prompt"?
      """#),
    DiagnosticCase(
      "translation of a broken question", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "flashcard", "identifier": "q", "prompt": "uno", "back": 1 }],
      "translations": { "es": { "items": { "q": { "back": "eins" } } } } }
      """#,
      #"""
      warmup.json:2:68: error: "back" must be text in quotes, not 1             [wrong-type]
          2 | { "type": "flashcard", "identifier": "q", "prompt": "uno", "back": 1 }],
            |                                                                    ^ did you mean "1"?
            question "q" (items[0])
      """#),
  ]
}
