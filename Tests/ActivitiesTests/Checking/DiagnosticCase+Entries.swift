extension DiagnosticCase {
  /// Typed answers: text and numbers.
  static let entries: [DiagnosticCase] = [
    DiagnosticCase(
      "no gap", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "The capital of France is .", "correctResponse": "Paris" }
      """#,
      #"""
      warmup.json:2:53: hint: no gap in the prompt: the answer is typed below it   [no-gap]
          2 | …extEntry", "identifier": "q", "prompt": "The capital of France is .", "correctResponse": "…
            |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            | write ____ where the answer goes
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "several gaps", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "____ and ____", "correctResponse": "salt" }
      """#,
      #"""
      warmup.json:2:53: warning: 2 gaps in the prompt, but one answer is typed   [several-gaps]
          2 | …extEntry", "identifier": "q", "prompt": "____ and ____", "correctResponse": "salt" }
            |                                          ^^^^^^^^^^^^^^^ leave one ____
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "no accepted answer", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": [] }
      """#,
      #"""
      warmup.json:2:84: error: "correctResponse" needs at least 1, and has 0    [too-few]
          2 | { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": [] }
            |                                                                                    ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "answer of the wrong type", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": true }
      """#,
      #"""
      warmup.json:2:84: error: "correctResponse" must be text or an object, not true   [wrong-type]
          2 | { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": true }
            |                                                                                    ^^^^
            | did you mean "true"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "wildcard without a star", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": ["a b", { "text": "ab", "wildcard": true }] }
      """#,
      #"""
      warmup.json:2:84: warning: no * in "ab" to stand for any text             [wildcard-without-star]
          2 | …prompt": "Say ____", "correctResponse": ["a b", { "text": "ab", "wildcard": true }] }
            |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            | add * or remove "wildcard"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "star without wildcard", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": "ab*" }
      """#,
      #"""
      warmup.json:2:84: hint: the * in "ab*" must be typed as it is             [star-without-wildcard]
          2 | { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": "ab*" }
            |                                                                                    ^^^^^
            | add "wildcard": true
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "wildcard takes all", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": ["word", { "text": "*", "wildcard": true }] }
      """#,
      #"""
      warmup.json:2:84: warning: "*" accepts every answer                       [wildcard-takes-all]
          2 | …prompt": "Say ____", "correctResponse": ["word", { "text": "*", "wildcard": true }] }
            |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "wildcard as the model answer", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": { "text": "ab*", "wildcard": true } }
      """#,
      #"""
      warmup.json:2:84: warning: "ab*" is shown as the right answer, with its *   [wildcard-as-model]
          2 | …prompt": "Say ____", "correctResponse": { "text": "ab*", "wildcard": true } }
            |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            | list a full answer first
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "typos that never count", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": "ox", "compare": { "maxTypos": 1 } }
      """#,
      #"""
      warmup.json:2:101: hint: "maxTypos" has no effect on answers of three letters or fewer, or with digits alone   [typos-never-count]
          2 | …_", "correctResponse": "ox", "compare": { "maxTypos": 1 } }
            |                                          ^^^^^^^^^^^^^^^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "too many typos", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": "oxen", "compare": { "maxTypos": 3 } }
      """#,
      #"""
      warmup.json:2:117: error: "maxTypos" must be from 0 to 2, not 3           [out-of-range]
          2 | …onse": "oxen", "compare": { "maxTypos": 3 } }
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "no full score", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": { "text": "ox", "score": 0.5 } }
      """#,
      #"""
      warmup.json:2:84: warning: no answer earns the full score                 [no-full-score]
          2 | …prompt": "Say ____", "correctResponse": { "text": "ox", "score": 0.5 } }
            |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "answer also wrong", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": "ox", "wrongAnswers": ["Ox"] }
      """#,
      #"""
      warmup.json:2:84: warning: "Ox" is both an accepted and a wrong answer    [answer-also-wrong]
          2 | …prompt": "Say ____", "correctResponse": "ox", "wrongAnswers": ["Ox"] }
            |                                          ^^^^ remove one of the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "answer twice", .item,
      #"""
      { "type": "textEntry", "identifier": "q", "prompt": "Say ____", "correctResponse": ["ox", "OX"] }
      """#,
      #"""
      warmup.json:2:84: hint: "OX" is accepted twice                            [repeated-answer]
          2 | …prompt": "Say ____", "correctResponse": ["ox", "OX"] }
            |                                          ^^^^^^^^^^^^ remove one of the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "no number", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?" }
      """#,
      #"""
      warmup.json:2:1: error: no number is accepted                             [no-number]
          2 | { "type": "numeric", "identifier": "q", "prompt": "How many?" }
            | ^ add "correctResponse"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "negative tolerance", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 5, "tolerance": -0.5 }
      """#,
      #"""
      warmup.json:2:99: error: a tolerance must be 0 or more, not -0.5          [negative-tolerance]
          2 | …y?", "correctResponse": 5, "tolerance": -0.5 }
            |                                          ^^^^ did you mean 0.5?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "percent of zero", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 0, "tolerance": { "percent": 5 } }
      """#,
      #"""
      warmup.json:2:99: error: a percentage of 0 is 0: no other number is near enough   [percent-of-zero]
          2 | …y?", "correctResponse": 0, "tolerance": { "percent": 5 } }
            |                                          ^^^^^^^^^^^^^^^^ use "absolute"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "two tolerances", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 1, "tolerance": { "percent": 5, "absolute": 1 } }
      """#,
      #"""
      warmup.json:2:99: error: "tolerance" may have at most 1, and has 2        [too-many]
          2 | …y?", "correctResponse": 1, "tolerance": { "percent": 5, "absolute": 1 } }
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "tolerance without a number", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "minimum": 1, "tolerance": 1 }
      """#,
      #"""
      warmup.json:2:91: error: a tolerance needs a number to be near            [tolerance-without-number]
          2 | …"How many?", "minimum": 1, "tolerance": 1 }
            |                                          ^ add "correctResponse"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "minimum over maximum", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "minimum": 5, "maximum": 1.5 }
      """#,
      #"""
      warmup.json:2:75: error: "minimum" is 5, which is more than "maximum", 1.5   [minimum-over-maximum]
          2 | … "q", "prompt": "How many?", "minimum": 5, "maximum": 1.5 }
            |                                          ^ swap the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "number and range", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 2, "maximum": 1 }
      """#,
      #"""
      warmup.json:2:83: warning: both a number and a range are given: each is accepted   [number-and-range]
          2 | …rompt": "How many?", "correctResponse": 2, "maximum": 1 }
            |                                          ^ keep one of the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "alternative without a number", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 2, "alternatives": [{ "score": 0.5 }] }
      """#,
      #"""
      warmup.json:2:103: error: an accepted number needs the key "value"        [missing-key]
          2 | … "correctResponse": 2, "alternatives": [{ "score": 0.5 }] }
            |                                          ^ add "value"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "answer with too many places", .item,
      #"""
      { "type": "numeric", "identifier": "q", "prompt": "How many?", "correctResponse": 3.1416, "format": { "decimalPlaces": 2 } }
      """#,
      #"""
      warmup.json:2:83: warning: 3.1416 has more than the 2 decimal places asked for   [answer-misses-format]
          2 | …rompt": "How many?", "correctResponse": 3.1416, "format": { "decimalPlaces": 2 } }
            |                                          ^^^^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "three labels", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "labels": ["yes", "no", "maybe"] }
      """#,
      #"""
      warmup.json:2:96: error: "labels" may have at most 2, and has 3           [too-many]
          2 | …t.", "correctResponse": true, "labels": ["yes", "no", "maybe"] }
            |                                          ^
            question "q" (items[0])
      """#),
  ]
}
