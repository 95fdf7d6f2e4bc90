extension DiagnosticCase {
  /// Texts with gaps, and banks of words.
  static let cloze: [DiagnosticCase] = [
    DiagnosticCase(
      "gap without entry", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}} and {{c}}.", "gaps": { "a": "rises" } }
      """#,
      #"""
      warmup.json:2:47: error: the gap {{c}} of the text is not in "gaps"       [gap-without-entry]
          2 | { "type": "cloze", "identifier": "q", "text": "It {{a}} and {{c}}.", "gaps": { "a": "rises"…
            |                                               ^^^^^^^^^^^^^^^^^^^^^ add "c" to "gaps"
            question "q" (items[0]); gaps: "a"
      """#),
    DiagnosticCase(
      "gap with spaces in its name", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{ a }}.", "gaps": { "a": "rises" } }
      """#,
      #"""
      warmup.json:2:47: error: the gap {{ a }} of the text is not in "gaps"     [gap-without-entry]
          2 | { "type": "cloze", "identifier": "q", "text": "It {{ a }}.", "gaps": { "a": "rises" } }
            |                                               ^^^^^^^^^^^^^ did you mean {{a}}?
            question "q" (items[0]); gaps: "a"
      """#),
    DiagnosticCase(
      "gap misspelt", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "The {{first}} and the {{secnd}}.", "gaps": { "first": "one", "second": "two" } }
      """#,
      #"""
      warmup.json:2:47: error: the gap {{secnd}} of the text is not in "gaps"   [gap-without-entry]
          2 | { "type": "cloze", "identifier": "q", "text": "The {{first}} and the {{secnd}}.", "gaps": {…
            |                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            | did you mean {{second}}?
            question "q" (items[0]); gaps: "first", "second"
      """#),
    DiagnosticCase(
      "entry without gap", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": { "a": "rises", "cloud": "falls" } }
      """#,
      #"""
      warmup.json:2:84: error: the text has no gap {{cloud}}                    [entry-without-gap]
          2 | …": "It {{a}}.", "gaps": { "a": "rises", "cloud": "falls" } }
            |                                          ^^^^^^^
            | write {{cloud}} in the text, or remove the entry
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "gap twice in the text", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "{{a}} and {{a}}", "gaps": { "a": "one" } }
      """#,
      #"""
      warmup.json:2:47: error: the gap {{a}} is in the text twice               [repeated-gap]
          2 | { "type": "cloze", "identifier": "q", "text": "{{a}} and {{a}}", "gaps": { "a": "one" } }
            |                                               ^^^^^^^^^^^^^^^^^
            | give each gap a name of its own
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "gap not closed", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a and {{b}}.", "gaps": { "a": "rises", "b": "falls" } }
      """#,
      #"""
      warmup.json:2:47: error: "{{a and " is not closed by }}                   [gap-not-closed]
          2 | { "type": "cloze", "identifier": "q", "text": "It {{a and {{b}}.", "gaps": { "a": "rises", …
            |                                               ^^^^^^^^^^^^^^^^^^^ write }} behind the name
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "text without a gap", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It rises.", "gaps": { "a": "rises" } }
      """#,
      #"""
      warmup.json:2:47: error: the text has no gap                              [no-gap-in-text]
          2 | { "type": "cloze", "identifier": "q", "text": "It rises.", "gaps": { "a": "rises" } }
            |                                               ^^^^^^^^^^^
            | write {{name}} for each entry of "gaps"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "no gaps", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": {} }
      """#,
      #"""
      warmup.json:2:68: error: "gaps" is empty                                  [empty-text]
          2 | { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": {} }
            |                                                                    ^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "gaps as a list", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": ["rises"] }
      """#,
      #"""
      warmup.json:2:68: error: "gaps" must be an object, not a list             [wrong-type]
          2 | { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": ["rises"] }
            |                                                                    ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "gap of the wrong type", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}} {{b}}.", "gaps": { "a": 5, "b": { "type": "number", "correctResponse": 5 } } }
      """#,
      #"""
      warmup.json:2:81: error: "gaps.a" must be text or an object, not 5        [wrong-type]
          2 | …ext": "It {{a}} {{b}}.", "gaps": { "a": 5, "b": { "type": "number", "correctResponse": 5 }…
            |                                          ^ did you mean "5"?
            question "q" (items[0])
      warmup.json:2:99: error: "type" must be "textEntry", "numeric", "choice" or "bank", not "number"   [unknown-value]
          2 | …b}}.", "gaps": { "a": 5, "b": { "type": "number", "correctResponse": 5 } } }
            |                                          ^^^^^^^^ did you mean "numeric"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "gap named with a space", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{my gap}}.", "gaps": { "my gap": "rises" } }
      """#,
      #"""
      warmup.json:2:75: error: "my gap" is no identifier: letters, digits, ".", "_" and "-", 64 at most   [bad-identifier]
          2 | …q", "text": "It {{my gap}}.", "gaps": { "my gap": "rises" } }
            |                                          ^^^^^^^^ did you mean "my-gap"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "gap to pick from without its type", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": { "a": { "choices": ["rises", "falls"], "correctResponse": "rises" } } }
      """#,
      #"""
      warmup.json:2:75: error: a drop-down gap needs the key "type"             [missing-key]
          2 | …q", "text": "It {{a}}.", "gaps": { "a": { "choices": ["rises", "falls"], "correctResponse"…
            |                                          ^ add "type"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "drop-down without a right choice", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": { "a": { "type": "choice", "choices": ["rises", "falls"] } } }
      """#,
      #"""
      warmup.json:2:106: error: no choice is marked as right                    [no-right-choice]
          2 | …: { "a": { "type": "choice", "choices": ["rises", "falls"] } } }
            |                                          ^ add "correctResponse"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "drop-down answer misspelt", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": { "a": { "type": "choice", "choices": ["rises", "falls"], "correctResponse": "rise" } } }
      """#,
      #"""
      warmup.json:2:145: error: "rise" is not one of the choices                [answer-not-a-choice]
          2 | … ["rises", "falls"], "correctResponse": "rise" } } }
            |                                          ^^^^^^ did you mean "rises"?
            question "q" (items[0]); choices: "rises", "falls"
      """#),
    DiagnosticCase(
      "numeric gap without a number", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "At {{a}} °C.", "gaps": { "a": { "type": "numeric", "tolerance": 1 } } }
      """#,
      #"""
      warmup.json:2:78: error: no number is accepted                            [no-number]
          2 | … "text": "At {{a}} °C.", "gaps": { "a": { "type": "numeric", "tolerance": 1 } } }
            |                                          ^ add "correctResponse"
            question "q" (items[0])
      warmup.json:2:112: error: a tolerance needs a number to be near           [tolerance-without-number]
          2 | … "a": { "type": "numeric", "tolerance": 1 } } }
            |                                          ^ add "correctResponse"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "typed gap too wide", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": { "a": { "correctResponse": "rises", "width": 61 } } }
      """#,
      #"""
      warmup.json:2:114: error: "width" must be from 1 to 60, not 61            [out-of-range]
          2 | … { "correctResponse": "rises", "width": 61 } } }
            |                                          ^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "gap without weight", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": { "a": { "correctResponse": "rises", "weight": 0 } } }
      """#,
      #"""
      warmup.json:2:115: error: "weight" must be more than 0, not 0             [out-of-range]
          2 | …{ "correctResponse": "rises", "weight": 0 } } }
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "no bank", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "gaps": { "a": { "type": "bank", "correctResponse": "rises" } } }
      """#,
      #"""
      warmup.json:2:112: error: there is no bank to take the word from          [no-bank]
          2 | …": { "type": "bank", "correctResponse": "rises" } } }
            |                                          ^^^^^^^ add "bank": ["rises", …] to the question
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "word not in the bank", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "bank": ["rises", "falls"], "gaps": { "a": { "type": "bank", "correctResponse": "rise" } } }
      """#,
      #"""
      warmup.json:2:140: error: "rise" is not in the bank                       [word-not-in-bank]
          2 | …": { "type": "bank", "correctResponse": "rise" } } }
            |                                          ^^^^^^ did you mean "rises"?
            question "q" (items[0]); bank: "rises", "falls"
      """#),
    DiagnosticCase(
      "word unlike any in the bank", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}}.", "bank": ["rises", "falls"], "gaps": { "a": { "type": "bank", "correctResponse": "evaporates" } } }
      """#,
      #"""
      warmup.json:2:140: error: "evaporates" is not in the bank                 [word-not-in-bank]
          2 | …": { "type": "bank", "correctResponse": "evaporates" } } }
            |                                          ^^^^^^^^^^^^ add it to "bank"
            question "q" (items[0]); bank: "rises", "falls"
      """#),
    DiagnosticCase(
      "too few of a word", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "{{a}} {{b}}", "bank": ["the", "a"], "gaps": { "a": { "type": "bank", "correctResponse": "the" }, "b": { "type": "bank", "correctResponse": "the" } } }
      """#,
      #"""
      warmup.json:2:71: error: 2 gaps need "the", but the bank has 1            [too-few-of-word]
          2 | …": "q", "text": "{{a}} {{b}}", "bank": ["the", "a"], "gaps": { "a": { "type": "bank", "cor…
            |                                          ^^^^^ list it as often, or add "bankReuse": true
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "word twice in the bank", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "{{a}}", "bank": ["the", "a", "a"], "gaps": { "a": { "type": "bank", "correctResponse": "the" } } }
      """#,
      #"""
      warmup.json:2:77: warning: "a" is in the bank more often than it is needed   [repeated-word]
          2 | …, "text": "{{a}}", "bank": ["the", "a", "a"], "gaps": { "a": { "type": "bank", "correctRes…
            |                                          ^^^ list it once
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "bank unused", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "{{a}}", "bank": ["the", "a"], "gaps": { "a": "the" } }
      """#,
      #"""
      warmup.json:2:64: warning: no gap takes its word from the bank            [bank-unused]
          2 | …ntifier": "q", "text": "{{a}}", "bank": ["the", "a"], "gaps": { "a": "the" } }
            |                                          ^ add "type": "bank" to a gap, or remove it
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "cloze without text", .item,
      #"""
      { "type": "cloze", "prompt": "Fill in.", "gaps": { "a": "rises" } }
      """#,
      #"""
      warmup.json:2:1: warning: no "identifier": editing the prompt will start a new history   [missing-identifier]
          2 | { "type": "cloze", "prompt": "Fill in.", "gaps": { "a": "rises" } }
            | ^ add "identifier": "dd7262eb1eba8f39"
            question "Fill in." (items[0])
      warmup.json:2:1: error: a cloze question needs the key "text"             [missing-key]
          2 | { "type": "cloze", "prompt": "Fill in.", "gaps": { "a": "rises" } }
            | ^ add "text"
            question "Fill in." (items[0])
      """#),
    DiagnosticCase(
      "cloze without identifier", .item,
      #"""
      { "type": "cloze", "text": "It {{a}}.", "gaps": { "a": "rises" } }
      """#,
      #"""
      warmup.json:2:1: warning: no "identifier": editing the text will start a new history   [missing-identifier]
          2 | { "type": "cloze", "text": "It {{a}}.", "gaps": { "a": "rises" } }
            | ^ add "identifier": "888a2b368f0c3d54"
            question "It {{a}}." (items[0])
      """#),
  ]
}
