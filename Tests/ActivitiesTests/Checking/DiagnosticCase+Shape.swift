extension DiagnosticCase {
  /// Keys and values of the wrong shape.
  static let shape: [DiagnosticCase] = [
    DiagnosticCase(
      "unknown key", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "promt": "x" }
      """#,
      #"""
      warmup.json:2:86: error: "promt" is not a key of a trueFalse question     [unknown-key]
          2 | …ompt": "Hot.", "correctResponse": true, "promt": "x" }
            |                                          ^^^^^^^ did you mean "prompt"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "unknown key by its sense", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "points": 2 }
      """#,
      #"""
      warmup.json:2:86: error: "points" is not a key of a trueFalse question    [unknown-key]
          2 | …ompt": "Hot.", "correctResponse": true, "points": 2 }
            |                                          ^^^^^^^^ did you mean "maxScore"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "unknown key without a likeness", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "zzzzzzz": 2 }
      """#,
      #"""
      warmup.json:2:86: error: "zzzzzzz" is not a key of a trueFalse question   [unknown-key]
          2 | …ompt": "Hot.", "correctResponse": true, "zzzzzzz": 2 }
            |                                          ^^^^^^^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "missing key", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot." }
      """#,
      #"""
      warmup.json:2:1: error: a trueFalse question needs the key "correctResponse"   [missing-key]
          2 | { "type": "trueFalse", "identifier": "q", "prompt": "Hot." }
            | ^ add "correctResponse"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "missing prompt", .item,
      #"""
      { "type": "info", "identifier": "q" }
      """#,
      #"""
      warmup.json:2:1: error: an info text needs the key "prompt"               [missing-key]
          2 | { "type": "info", "identifier": "q" }
            | ^ add "prompt"
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "no type", .item,
      #"""
      { "prompt": "Hot?", "answer": "x" }
      """#,
      #"""
      warmup.json:2:1: error: an item needs the key "type"                      [missing-key]
          2 | { "prompt": "Hot?", "answer": "x" }
            | ^ add "type"
            question "Hot?" (items[0])
      """#),
    DiagnosticCase(
      "true in quotes", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": "True" }
      """#,
      #"""
      warmup.json:2:80: error: "correctResponse" must be true or false, not "True"   [wrong-type]
          2 | { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": "True" }
            |                                                                                ^^^^^^
            | did you mean true?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "number in quotes", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": "5" }
      """#,
      #"""
      warmup.json:2:83: error: "correctResponse" must be a number, not "5"      [wrong-type]
          2 | { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": "5" }
            |                                                                                   ^^^
            | did you mean 5?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "text without quotes", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Count ____", "correctResponse": 5 }
      """#,
      #"""
      warmup.json:2:86: error: "correctResponse" must be text or an object, not 5   [wrong-type]
          2 | { "type": "textEntry", "identifier": "q", "prompt": "Count ____", "correctResponse": 5 }
            |                                                                                      ^
            | did you mean "5"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "item is no object", .item,
      #"""
      "Which planet?"
      """#,
      #"""
      warmup.json:2:1: error: "items[0]" must be an object, not "Which planet?"   [wrong-type]
          2 | "Which planet?"
            | ^^^^^^^^^^^^^^^
            question (items[0])
      """#),
    DiagnosticCase(
      "fraction where a whole number is wanted", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "maxAttempts": 1.5 }
      """#,
      #"""
      warmup.json:2:101: error: "maxAttempts" must be a whole number, not 1.5   [wrong-type]
          2 | …"correctResponse": true, "maxAttempts": 1.5 }
            |                                          ^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "score of nothing", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "maxScore": 0 }
      """#,
      #"""
      warmup.json:2:98: error: "maxScore" must be more than 0, not 0            [out-of-range]
          2 | …", "correctResponse": true, "maxScore": 0 }
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "huge number", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 1e400 }
      """#,
      #"""
      warmup.json:2:83: error: "correctResponse" must be a number of ordinary size, not 1e400   [out-of-range]
          2 | { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 1e400 }
            |                                                                                   ^^^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "empty prompt", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "  " }
      """#,
      #"""
      warmup.json:2:48: error: "prompt" is empty                                [empty-text]
          2 | { "type": "info", "identifier": "q", "prompt": "  " }
            |                                                ^^^^
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "empty choice", .item,
      #"""
      { "type": "choice", "identifier": "q", "prompt": "Hot?", "choices": ["Venus", ""], "correctResponse": "Venus" }
      """#,
      #"""
      warmup.json:2:79: error: "choices[1]" is empty                            [empty-text]
          2 | … "prompt": "Hot?", "choices": ["Venus", ""], "correctResponse": "Venus" }
            |                                          ^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "empty feedback", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "feedback": {} }
      """#,
      #"""
      warmup.json:2:98: error: "feedback" is empty                              [empty-text]
          2 | …", "correctResponse": true, "feedback": {} }
            |                                          ^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "word not in the list", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "difficulty": "mediun" }
      """#,
      #"""
      warmup.json:2:100: error: "difficulty" must be "easy", "medium" or "hard", not "mediun"   [unknown-value]
          2 | … "correctResponse": true, "difficulty": "mediun" }
            |                                          ^^^^^^^^ did you mean "medium"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "tag twice", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "tags": ["a", "a"] }
      """#,
      #"""
      warmup.json:2:100: error: "a" is in "tags" a second time                  [repeated-entry]
          2 | … "correctResponse": true, "tags": ["a", "a"] }
            |                                          ^^^ remove one of the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "identifier with a space", .item,
      #"""
      { "type": "info", "identifier": "my question", "prompt": "Read." }
      """#,
      #"""
      warmup.json:2:33: error: "my question" is no identifier: letters, digits, ".", "_" and "-", 64 at most   [bad-identifier]
          2 | { "type": "info", "identifier": "my question", "prompt": "Read." }
            |                                 ^^^^^^^^^^^^^ did you mean "my-question"?
            text "my question" (items[0])
      """#),
    DiagnosticCase(
      "language tag", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "language": "English" }
      """#,
      #"""
      warmup.json:2:98: error: "English" is not a language tag                  [bad-language]
          2 | …", "correctResponse": true, "language": "English" }
            |                                          ^^^^^^^^^ for example "en" or "fr-CA"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "standard without codes", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "standards": [{ "source": "NGSS", "identifiers": [] }] }
      """#,
      #"""
      warmup.json:2:135: error: "identifiers" needs at least 1, and has 0       [too-few]
          2 | …s": [{ "source": "NGSS", "identifiers": [] }] }
            |                                          ^
            question "q" (items[0])
      """#),
  ]
}
