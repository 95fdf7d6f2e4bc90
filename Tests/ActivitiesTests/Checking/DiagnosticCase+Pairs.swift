extension DiagnosticCase {
  /// Pairs to match, and entries to put in order.
  static let pairs: [DiagnosticCase] = [
    DiagnosticCase(
      "one pair", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "Italy", "right": "Rome" }] }
      """#,
      #"""
      warmup.json:2:68: error: "pairs" needs at least 2, and has 1              [too-few]
          2 | …ier": "q", "prompt": "Match.", "pairs": [{ "left": "Italy", "right": "Rome" }] }
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "pair without its right", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "Italy" }, { "left": "Japan", "rigth": "Tokyo" }] }
      """#,
      #"""
      warmup.json:2:69: error: a pair needs the key "right"                     [missing-key]
          2 | …er": "q", "prompt": "Match.", "pairs": [{ "left": "Italy" }, { "left": "Japan", "rigth": "…
            |                                          ^ add "right"
            question "q" (items[0])
      warmup.json:2:90: error: a pair needs the key "right"                     [missing-key]
          2 | …Match.", "pairs": [{ "left": "Italy" }, { "left": "Japan", "rigth": "Tokyo" }] }
            |                                          ^ add "right"
            question "q" (items[0])
      warmup.json:2:109: error: "rigth" is not a key of a pair                  [unknown-key]
          2 | …{ "left": "Italy" }, { "left": "Japan", "rigth": "Tokyo" }] }
            |                                          ^^^^^^^ did you mean "right"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "pair as a list", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [["Italy", "Rome"], { "left": "Japan", "right": "Tokyo" }] }
      """#,
      #"""
      warmup.json:2:69: error: "pairs[0]" must be an object, not a list         [wrong-type]
          2 | …er": "q", "prompt": "Match.", "pairs": [["Italy", "Rome"], { "left": "Japan", "right": "To…
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "equal lefts", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "Italy", "right": "Rome" }, { "left": "Italy ", "right": "Tokyo" }] }
      """#,
      #"""
      warmup.json:2:117: error: the left "Italy " is the same as that of pairs[0]   [equal-lefts]
          2 | …: "Italy", "right": "Rome" }, { "left": "Italy ", "right": "Tokyo" }] }
            |                                          ^^^^^^^^ remove one of the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "distractor that is right", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "Italy", "right": "Rome" }, { "left": "Japan", "right": "Tokyo" }], "distractors": ["Kyoto", "Tokyo"] }
      """#,
      #"""
      warmup.json:2:172: warning: "Tokyo" is also the right of pairs[1]         [distractor-is-right]
          2 | …": "Tokyo" }], "distractors": ["Kyoto", "Tokyo"] }
            |                                          ^^^^^^^ remove it from "distractors"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "distractor twice", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "Italy", "right": "Rome" }, { "left": "Japan", "right": "Tokyo" }], "distractors": ["Kyoto", "Kyoto"] }
      """#,
      #"""
      warmup.json:2:172: warning: "Kyoto" is in "distractors" a second time     [repeated-distractor]
          2 | …": "Tokyo" }], "distractors": ["Kyoto", "Kyoto"] }
            |                                          ^^^^^^^ remove it from "distractors"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "all rights equal", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "oak", "right": "living" }, { "left": "yeast", "right": "living" }] }
      """#,
      #"""
      warmup.json:2:68: warning: every left belongs to "living"                 [all-rights-equal]
          2 | …ier": "q", "prompt": "Match.", "pairs": [{ "left": "oak", "right": "living" }, { "left": "…
            |                                          ^ give a pair another right
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "scoring of a choice at a match", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "scoring": "perChoice", "pairs": [{ "left": "oak", "right": "living" }, { "left": "river", "right": "not living" }] }
      """#,
      #"""
      warmup.json:2:70: error: "scoring" must be "partial" or "allOrNothing", not "perChoice"   [unknown-value]
          2 | …r": "q", "prompt": "Match.", "scoring": "perChoice", "pairs": [{ "left": "oak", "right": "…
            |                                          ^^^^^^^^^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "one entry", .item,
      #"""
      { "type": "order", "identifier": "q", "prompt": "Order.", "choices": ["1/4"] }
      """#,
      #"""
      warmup.json:2:70: error: "choices" needs at least 2, and has 1            [too-few]
          2 | { "type": "order", "identifier": "q", "prompt": "Order.", "choices": ["1/4"] }
            |                                                                      ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "equal entries", .item,
      #"""
      { "type": "order", "identifier": "q", "prompt": "Order.", "choices": ["1/4", "1/2", "1/4"] }
      """#,
      #"""
      warmup.json:2:85: error: the entry "1/4" is the same as choices[0]: their order cannot be told   [equal-entries]
          2 | { "type": "order", "identifier": "q", "prompt": "Order.", "choices": ["1/4", "1/2", "1/4"] }
            |                                                                                     ^^^^^
            | make them different, or remove one
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "entry as an object", .item,
      #"""
      { "type": "order", "identifier": "q", "prompt": "Order.", "choices": ["1/4", { "text": "1/2" }] }
      """#,
      #"""
      warmup.json:2:78: error: "choices[1]" must be text in quotes, not an object   [wrong-type]
          2 | … "prompt": "Order.", "choices": ["1/4", { "text": "1/2" }] }
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "label of the wrong name", .item,
      #"""
      { "type": "order", "identifier": "q", "prompt": "Order.", "choices": ["1/4", "1/2"], "labels": { "fist": "smallest" } }
      """#,
      #"""
      warmup.json:2:98: error: "fist" is not a key of labels                    [unknown-key]
          2 | … "choices": ["1/4", "1/2"], "labels": { "fist": "smallest" } }
            |                                          ^^^^^^ did you mean "first"?
            question "q" (items[0])
      """#),
  ]
}
