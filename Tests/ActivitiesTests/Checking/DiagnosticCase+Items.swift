extension DiagnosticCase {
  /// Types, identifiers and choices.
  static let items: [DiagnosticCase] = [
    DiagnosticCase(
      "unknown type", .item,
      #"""
      { "type": "choise", "prompt": "Hot?" }
      """#,
      #"""
      warmup.json:2:11: error: there is no type "choise"                        [unknown-type]
          2 | { "type": "choise", "prompt": "Hot?" }
            |           ^^^^^^^^ did you mean "choice"?
            question "Hot?" (items[0]); types: "choice", "trueFalse", "textEntry", "numeric", "match", "o…
      """#),
    DiagnosticCase(
      "type by another name", .item,
      #"""
      { "type": "multiple_choice", "prompt": "Hot?" }
      """#,
      #"""
      warmup.json:2:11: error: there is no type "multiple_choice"               [unknown-type]
          2 | { "type": "multiple_choice", "prompt": "Hot?" }
            |           ^^^^^^^^^^^^^^^^^ did you mean "choice"?
            question "Hot?" (items[0]); types: "choice", "trueFalse", "textEntry", "numeric", "match", "o…
      """#),
    DiagnosticCase(
      "missing identifier", .item,
      #"""
      { "type": "trueFalse", "prompt": "Hot.", "correctResponse": true }
      """#,
      #"""
      warmup.json:2:1: warning: no "identifier": editing the prompt will start a new history   [missing-identifier]
          2 | { "type": "trueFalse", "prompt": "Hot.", "correctResponse": true }
            | ^ add "identifier": "f81f75d1993d5d35"
            question "Hot." (items[0])
      """#),
    DiagnosticCase(
      "question longer than a screen", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "line\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline" }
      """#,
      #"""
      warmup.json:2:48: warning: the question takes 3 screens of 80 columns and 24 lines   [too-long-for-screen]
          2 | { "type": "info", "identifier": "q", "prompt": "line\nline\nline\nline\nline\nline\nline\nl…
            |                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            | put the text to read into "stimuli"
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "answer not a choice", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mercury", "Venus", "Mars"], "correctResponse": "Vennus" }
      """#,
      #"""
      warmup.json:2:118: error: "Vennus" is not one of the choices              [answer-not-a-choice]
          2 | …", "Venus", "Mars"], "correctResponse": "Vennus" }
            |                                          ^^^^^^^^ did you mean "Venus"?
            question "q" (items[0]); choices: "Mercury", "Venus", "Mars"
      """#),
    DiagnosticCase(
      "answer unlike any choice", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mercury", "Venus", "Mars"], "correctResponse": "Pluto and Charon" }
      """#,
      #"""
      warmup.json:2:118: error: "Pluto and Charon" is not one of the choices    [answer-not-a-choice]
          2 | …", "Venus", "Mars"], "correctResponse": "Pluto and Charon" }
            |                                          ^^^^^^^^^^^^^^^^^^
            question "q" (items[0]); choices: "Mercury", "Venus", "Mars"
      """#),
    DiagnosticCase(
      "answer by letter", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mercury", "Venus"], "correctResponse": "B" }
      """#,
      #"""
      warmup.json:2:110: error: "B" is a place, not the text of a choice        [answer-by-place]
          2 | …"Mercury", "Venus"], "correctResponse": "B" }
            |                                          ^^^ did you mean "Venus"?
            question "q" (items[0]); choices: "Mercury", "Venus"
      """#),
    DiagnosticCase(
      "answer by number", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mercury", "Venus"], "correctResponse": "2" }
      """#,
      #"""
      warmup.json:2:110: error: "2" is a place, not the text of a choice        [answer-by-place]
          2 | …"Mercury", "Venus"], "correctResponse": "2" }
            |                                          ^^^ did you mean "Venus"?
            question "q" (items[0]); choices: "Mercury", "Venus"
      """#),
    DiagnosticCase(
      "answer by number without quotes", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mercury", "Venus"], "correctResponse": 2 }
      """#,
      #"""
      warmup.json:2:110: error: "correctResponse" must be text in quotes, not 2   [wrong-type]
          2 | …"Mercury", "Venus"], "correctResponse": 2 }
            |                                          ^ did you mean "Venus"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "number choice without quotes", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["3", "2", "1"], "correctResponse": 1 }
      """#,
      #"""
      warmup.json:2:105: error: "correctResponse" must be text in quotes, not 1   [wrong-type]
          2 | …s": ["3", "2", "1"], "correctResponse": 1 }
            |                                          ^ did you mean "1"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "equal choices", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mars", "Venus", "Mars "], "correctResponse": "Venus" }
      """#,
      #"""
      warmup.json:2:87: error: the choice "Mars " is the same as choices[0]     [equal-choices]
          2 | …": "Hot?", "choices": ["Mars", "Venus", "Mars "], "correctResponse": "Venus" }
            |                                          ^^^^^^^ remove one of the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "choice identifier twice", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "identifier": "A", "text": "Mars" }, { "identifier": "A", "text": "Venus", "correct": true }] }
      """#,
      #"""
      warmup.json:2:125: error: the identifier "A" is also that of choices[0]   [repeated-identifier]
          2 | … "A", "text": "Mars" }, { "identifier": "A", "text": "Venus", "correct": true }] }
            |                                          ^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "no right choice", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mars", "Venus"] }
      """#,
      #"""
      warmup.json:2:69: error: no choice is marked as right                     [no-right-choice]
          2 | { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mars", "Venus"] }
            |                                                                     ^ add "correctResponse"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "answers disagree", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": [{ "text": "Mars", "correct": true }, "Venus"], "correctResponse": "Venus" }
      """#,
      #"""
      warmup.json:2:136: error: "correctResponse" and "correct" name different choices   [answers-disagree]
          2 | …": true }, "Venus"], "correctResponse": "Venus" }
            |                                          ^^^^^^^ keep one of the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "several right without multiple", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mars", "Venus", "Io"], "correctResponse": ["Mars", "Venus"] }
      """#,
      #"""
      warmup.json:2:113: hint: 2 choices are right, so several may be picked    [multiple-implied]
          2 | …rs", "Venus", "Io"], "correctResponse": ["Mars", "Venus"] }
            |                                          ^ add "multiple": true
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "several right and multiple false", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "multiple": false, "choices": ["Mars", "Venus", "Io"], "correctResponse": ["Mars", "Venus"] }
      """#,
      #"""
      warmup.json:2:70: error: 2 choices are right, but "multiple" is false     [several-right]
          2 | …er": "q", "prompt": "Hot?", "multiple": false, "choices": ["Mars", "Venus", "Io"], "correc…
            |                                          ^^^^^ did you mean true?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "all right", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "multiple": true, "choices": ["Mars", "Venus"], "correctResponse": ["Mars", "Venus"] }
      """#,
      #"""
      warmup.json:2:87: warning: every choice is right                          [all-right]
          2 | …": "Hot?", "multiple": true, "choices": ["Mars", "Venus"], "correctResponse": ["Mars", "Ve…
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "one choice", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mars"], "correctResponse": "Mars" }
      """#,
      #"""
      warmup.json:2:69: error: "choices" needs at least 2, and has 1            [too-few]
          2 | …ier": "q", "prompt": "Hot?", "choices": ["Mars"], "correctResponse": "Mars" }
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "least over most", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "multiple": true, "minChoices": 3, "maxChoices": 2, "choices": ["Mars", "Venus", "Io"], "correctResponse": "Mars" }
      """#,
      #"""
      warmup.json:2:90: error: "minChoices" is 3, which is more than "maxChoices", 2   [minimum-over-maximum]
          2 | …"Hot?", "multiple": true, "minChoices": 3, "maxChoices": 2, "choices": ["Mars", "Venus", "…
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "fewer than are right", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "multiple": true, "maxChoices": 1, "choices": ["Mars", "Venus", "Io"], "correctResponse": ["Io", "Mars"] }
      """#,
      #"""
      warmup.json:2:90: error: only 1 may be picked, but 2 choices are right    [limit-misses-answer]
          2 | …"Hot?", "multiple": true, "maxChoices": 1, "choices": ["Mars", "Venus", "Io"], "correctRes…
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "more than there are", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "multiple": true, "minChoices": 4, "choices": ["Mars", "Venus", "Io"], "correctResponse": "Io" }
      """#,
      #"""
      warmup.json:2:90: error: "minChoices" is 4, but there are only 3 choices   [limit-misses-answer]
          2 | …"Hot?", "multiple": true, "minChoices": 4, "choices": ["Mars", "Venus", "Io"], "correctRes…
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "all of the above", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Mars", "Venus", "All of the above"], "correctResponse": "Venus" }
      """#,
      #"""
      warmup.json:2:87: warning: "All of the above" will be shuffled among the other choices   [place-not-fixed]
          2 | …": "Hot?", "choices": ["Mars", "Venus", "All of the above"], "correctResponse": "Venus" }
            |                                          ^^^^^^^^^^^^^^^^^^ add "fixed": true
            question "q" (items[0])
      """#),
  ]
}
