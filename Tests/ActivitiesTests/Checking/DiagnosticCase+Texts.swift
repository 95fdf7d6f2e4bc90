extension DiagnosticCase {
  /// Pictures, drawings, and what no text may hold.
  static let texts: [DiagnosticCase] = [
    DiagnosticCase(
      "picture without words", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look.", "media": [{ "type": "image", "src": "img/here.png" }] }
      """#,
      #"""
      warmup.json:2:67: error: a picture or sound needs the key "alt"           [missing-key]
          2 | …ier": "q", "prompt": "Look.", "media": [{ "type": "image", "src": "img/here.png" }] }
            |                                          ^ add "alt"
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "picture that is not there", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look.", "media": [{ "type": "image", "alt": "A cat", "src": "img/cat.png" }] }
      """#,
      #"""
      warmup.json:2:109: warning: there is no file "img/cat.png" beside the activity   [missing-file]
          2 | …"type": "image", "alt": "A cat", "src": "img/cat.png" }] }
            |                                          ^^^^^^^^^^^^^
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "picture outside", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look.", "media": [{ "type": "image", "alt": "A cat", "src": "../cat.png" }] }
      """#,
      #"""
      warmup.json:2:109: error: "../cat.png" leads out of the folder of the activity   [path-outside]
          2 | …"type": "image", "alt": "A cat", "src": "../cat.png" }] }
            |                                          ^^^^^^^^^^^^ put the file beside the activity
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "picture without https", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look.", "media": [{ "type": "image", "alt": "A cat", "src": "http://a.example/cat.png" }] }
      """#,
      #"""
      warmup.json:2:109: warning: "http://a.example/cat.png" is not an https address   [not-https]
          2 | …"type": "image", "alt": "A cat", "src": "http://a.example/cat.png" }] }
            |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ begin with https://
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "drawing that is not there", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look.", "media": [{ "type": "image", "alt": "A cat", "ascii": "cat.txt" }] }
      """#,
      #"""
      warmup.json:2:111: error: there is no file "cat.txt" beside the activity   [missing-file]
          2 | …ype": "image", "alt": "A cat", "ascii": "cat.txt" }] }
            |                                          ^^^^^^^^^
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "drawing outside", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look.", "media": [{ "type": "image", "alt": "A cat", "ascii": "/etc/passwd" }] }
      """#,
      #"""
      warmup.json:2:111: error: "/etc/passwd" leads out of the folder of the activity   [path-outside]
          2 | …ype": "image", "alt": "A cat", "ascii": "/etc/passwd" }] }
            |                                          ^^^^^^^^^^^^^ put the file beside the activity
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "drawing too wide", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look.", "media": [{ "type": "image", "alt": "A line", "ascii": "wide.txt" }] }
      """#,
      #"""
      warmup.json:2:112: warning: line 1 of the drawing is 80 columns wide, and 76 fit   [drawing-too-wide]
          2 | …pe": "image", "alt": "A line", "ascii": "wide.txt" }] }
            |                                          ^^^^^^^^^^
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "drawing with an escape", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look.", "media": [{ "type": "image", "alt": "A line", "ascii": "escape.txt" }] }
      """#,
      #"""
      warmup.json:2:112: error: control character U+001B in "escape.txt": a terminal would obey it   [control-character]
          2 | …pe": "image", "alt": "A line", "ascii": "escape.txt" }] }
            |                                          ^^^^^^^^^^^^ remove it
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "escape in a prompt", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "\u001b[2JLook." }
      """#,
      #"""
      warmup.json:2:48: error: control character U+001B in text: a terminal would obey it   [control-character]
          2 | { "type": "info", "identifier": "q", "prompt": "\u001b[2JLook." }
            |                                                ^^^^^^^^^^^^^^^^ remove it
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "LaTeX that JSON ate", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Half is \frac{1}{2}." }
      """#,
      #"""
      warmup.json:2:48: error: control character U+000C in text: a terminal would obey it   [control-character]
          2 | { "type": "info", "identifier": "q", "prompt": "Half is \frac{1}{2}." }
            |                                                ^^^^^^^^^^^^^^^^^^^^^^ did you mean \\frac?
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "LaTeX that became a tab", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "2 \times 3" }
      """#,
      #"""
      warmup.json:2:48: warning: \times with one backslash is a tab in JSON     [eaten-backslash]
          2 | { "type": "info", "identifier": "q", "prompt": "2 \times 3" }
            |                                                ^^^^^^^^^^^^ did you mean \\times?
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "control character of Latin 1", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look\#u{85}" }
      """#,
      #"""
      warmup.json:2:48: error: control character U+0085 in text: a terminal would obey it   [control-character]
          2 | { "type": "info", "identifier": "q", "prompt": "Look<U+0085>" }
            |                                                ^^^^^^^^^^^^^^ remove it
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "bidi override", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look \#u{202E}back" }
      """#,
      #"""
      warmup.json:2:48: warning: invisible character U+202E in text             [invisible-character]
          2 | { "type": "info", "identifier": "q", "prompt": "Look <U+202E>back" }
            |                                                ^^^^^^^^^^^^^^^^^^^ remove it
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "zero width space", .item,
      #"""
      { "type": "info", "identifier": "q", "prompt": "Look\#u{200B}." }
      """#,
      #"""
      warmup.json:2:48: warning: invisible character U+200B in text             [invisible-character]
          2 | { "type": "info", "identifier": "q", "prompt": "Look<U+200B>." }
            |                                                ^^^^^^^^^^^^^^^ remove it
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "wide letters before the place", .item,
      #"""
      { "type": "info", "title": "日本語", "promtp": "Look.", "identifier": "q" }
      """#,
      #"""
      warmup.json:2:1: error: an info text needs the key "prompt"               [missing-key]
          2 | { "type": "info", "title": "日本語", "promtp": "Look.", "identifier": "q" }
            | ^ add "prompt"
            text "q" (items[0])
      warmup.json:2:35: error: "promtp" is not a key of an info text            [unknown-key]
          2 | { "type": "info", "title": "日本語", "promtp": "Look.", "identifier": "q" }
            |                                      ^^^^^^^^ did you mean "prompt"?
            text "q" (items[0])
      """#),
    DiagnosticCase(
      "escape in an unknown key", .item,
      #"""
      { "type": "trueFalse", "identifier": "q", "prompt": "Hot.", "correctResponse": true, "\u001b]0;x\u0007": 1 }
      """#,
      #"""
      warmup.json:2:86: error: "^[]0;x^G" is not a key of a trueFalse question   [unknown-key]
          2 | …ompt": "Hot.", "correctResponse": true, "\u001b]0;x\u0007": 1 }
            |                                          ^^^^^^^^^^^^^^^^^^
            question "q" (items[0])
      warmup.json:2:86: error: control character U+001B in text: a terminal would obey it   [control-character]
          2 | …ompt": "Hot.", "correctResponse": true, "\u001b]0;x\u0007": 1 }
            |                                          ^^^^^^^^^^^^^^^^^^ remove it
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "escapes in a text with gaps, and in its bank", .item,
      #"""
      { "type": "cloze", "identifier": "q", "text": "It {{a}} \u009b2J.", "gaps": { "a": { "type": "bank", "correctResponse": "x\u007f" } }, "bank": ["x\u007f"] }
      """#,
      #"""
      warmup.json:2:47: error: control character U+009B in text: a terminal would obey it   [control-character]
          2 | { "type": "cloze", "identifier": "q", "text": "It {{a}} \u009b2J.", "gaps": { "a": { "type"…
            |                                               ^^^^^^^^^^^^^^^^^^^^ remove it
            question "q" (items[0])
      warmup.json:2:121: error: control character U+007F in text: a terminal would obey it   [control-character]
          2 | …": { "type": "bank", "correctResponse": "x\u007f" } }, "bank": ["x\u007f"] }
            |                                          ^^^^^^^^^ remove it
            question "q" (items[0])
      warmup.json:2:145: error: control character U+007F in text: a terminal would obey it   [control-character]
          2 | …rrectResponse": "x\u007f" } }, "bank": ["x\u007f"] }
            |                                          ^^^^^^^^^ remove it
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "escapes in pairs", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "a\u001b", "right": "b" }, { "left": "c", "right": "d\u0000", "feedback": "\u0085" }], "distractors": ["\u200be"] }
      """#,
      #"""
      warmup.json:2:79: error: control character U+001B in text: a terminal would obey it   [control-character]
          2 | …"prompt": "Match.", "pairs": [{ "left": "a\u001b", "right": "b" }, { "left": "c", "right":…
            |                                          ^^^^^^^^^ remove it
            question "q" (items[0])
      warmup.json:2:130: error: control character U+0000 in text: a terminal would obey it   [control-character]
          2 | …"right": "b" }, { "left": "c", "right": "d\u0000", "feedback": "\u0085" }], "distractors":…
            |                                          ^^^^^^^^^ remove it
            question "q" (items[0])
      warmup.json:2:153: error: control character U+0085 in text: a terminal would obey it   [control-character]
          2 | …": "c", "right": "d\u0000", "feedback": "\u0085" }], "distractors": ["\u200be"] }
            |                                          ^^^^^^^^ remove it
            question "q" (items[0])
      warmup.json:2:182: warning: invisible character U+200B in text            [invisible-character]
          2 | …feedback": "\u0085" }], "distractors": ["\u200be"] }
            |                                          ^^^^^^^^^ remove it
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "escape in the name of a translation", .root,
      #"""
      "translations": { "es": { "items": { "\u001b[2J": { "prompt": "Lee." } } } }
      """#,
      #"""
      warmup.json:2:38: warning: there is no item "^[[2J" to translate          [unknown-translation]
          2 | "translations": { "es": { "items": { "\u001b[2J": { "prompt": "Lee." } } } }
            |                                      ^^^^^^^^^^^
            names: "read"
      warmup.json:2:38: error: control character U+001B in text: a terminal would obey it   [control-character]
          2 | "translations": { "es": { "items": { "\u001b[2J": { "prompt": "Lee." } } } }
            |                                      ^^^^^^^^^^^ remove it
      """#),
  ]
}
