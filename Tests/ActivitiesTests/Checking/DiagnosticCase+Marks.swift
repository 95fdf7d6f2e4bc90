extension DiagnosticCase {
  /// Texts to mark, writing and cards.
  static let marks: [DiagnosticCase] = [
    DiagnosticCase(
      "no run", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "The dog ran.", "correctResponse": ["ran"] }
      """#,
      #"""
      warmup.json:2:71: error: nothing in the text can be marked                [no-run]
          2 | …ifier": "q", "prompt": "Mark.", "text": "The dog ran.", "correctResponse": ["ran"] }
            |                                          ^^^^^^^^^^^^^^
            | write [[ and ]] around what can be marked
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "run not closed", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "The [[dog ran.", "correctResponse": ["ran"] }
      """#,
      #"""
      warmup.json:2:71: error: "[[dog ran." is not closed by ]]                 [run-not-closed]
          2 | …ifier": "q", "prompt": "Mark.", "text": "The [[dog ran.", "correctResponse": ["ran"] }
            |                                          ^^^^^^^^^^^^^^^^ write ]] behind what can be marked
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "empty run", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "The [[ ]] [[ran]].", "correctResponse": ["ran"] }
      """#,
      #"""
      warmup.json:2:71: error: there is nothing between [[ and ]]               [empty-run]
          2 | …ifier": "q", "prompt": "Mark.", "text": "The [[ ]] [[ran]].", "correctResponse": ["ran"] }
            |                                          ^^^^^^^^^^^^^^^^^^^^
            | write words between them, or remove them
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "run misspelt", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "The [[dog]] [[barked]].", "correctResponse": ["barket"] }
      """#,
      #"""
      warmup.json:2:118: error: "barket" is not one of the runs of the text     [answer-not-a-run]
          2 | …dog]] [[barked]].", "correctResponse": ["barket"] }
            |                                          ^^^^^^^^ did you mean "barked"?
            question "q" (items[0]); runs: "dog", "barked"
      """#),
    DiagnosticCase(
      "word that is no run", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "The [[dog]] barked.", "correctResponse": ["barked"] }
      """#,
      #"""
      warmup.json:2:114: error: "barked" is not one of the runs of the text     [answer-not-a-run]
          2 | …e [[dog]] barked.", "correctResponse": ["barked"] }
            |                                          ^^^^^^^^ write [[barked]] in the text
            question "q" (items[0]); runs: "dog"
      """#),
    DiagnosticCase(
      "run that is twice in the text", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "[[the]] dog and [[the]] [[cat]]", "correctResponse": ["the"] }
      """#,
      #"""
      warmup.json:2:126: error: "the" is in the text 2 times                    [ambiguous-run]
          2 | …d [[the]] [[cat]]", "correctResponse": ["the"] }
            |                                          ^^^^^ say which: "#1" or "#2"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "run beyond the last", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "[[the]] dog and [[the]] cat", "correctResponse": ["#1", "#3"] }
      """#,
      #"""
      warmup.json:2:128: error: there is no run "#3": the text has 2            [run-out-of-range]
          2 | …[[the]] cat", "correctResponse": ["#1", "#3"] }
            |                                          ^^^^
            question "q" (items[0]); runs: "the", "the"
      """#),
    DiagnosticCase(
      "run named twice", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "[[the]] dog and [[a]] cat", "correctResponse": ["the", "#1"] }
      """#,
      #"""
      warmup.json:2:127: error: "#1" is in "correctResponse" a second time      [repeated-entry]
          2 | … [[a]] cat", "correctResponse": ["the", "#1"] }
            |                                          ^^^^ remove one of the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "every run right", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "[[the]] dog and [[a]] cat", "correctResponse": ["the", "a"] }
      """#,
      #"""
      warmup.json:2:71: warning: every run is right                             [all-right]
          2 | …ifier": "q", "prompt": "Mark.", "text": "[[the]] dog and [[a]] cat", "correctResponse": ["…
            |                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
            | put [[ and ]] around wrong words too
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "runs scored by choice", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "[[the]] dog and [[a]] cat", "correctResponse": ["the"], "scoring": "perChoice" }
      """#,
      #"""
      warmup.json:2:139: warning: whoever marks every run earns the full score   [wrong-runs-free]
          2 | … "correctResponse": ["the"], "scoring": "perChoice" }
            |                                          ^^^^^^^^^^^ did you mean "partial"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "run without a list", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "[[the]] dog and [[a]] cat", "correctResponse": "the" }
      """#,
      #"""
      warmup.json:2:119: error: "correctResponse" must be a list, not "the"     [wrong-type]
          2 | … dog and [[a]] cat", "correctResponse": "the" }
            |                                          ^^^^^ did you mean ["the"]?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "nothing to mark", .item,
      #"""
      { "type": "selectText", "identifier": "q", "prompt": "Mark.", "text": "[[the]] dog", "correctResponse": [] }
      """#,
      #"""
      warmup.json:2:105: error: "correctResponse" needs at least 1, and has 0   [too-few]
          2 | …ext": "[[the]] dog", "correctResponse": [] }
            |                                          ^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "more words asked for than allowed", .item,
      #"""
      { "type": "extendedText", "identifier": "q", "prompt": "Why?", "minWords": 20, "maxWords": 10 }
      """#,
      #"""
      warmup.json:2:76: error: "minWords" is 20, which is more than "maxWords", 10   [minimum-over-maximum]
          2 | …er": "q", "prompt": "Why?", "minWords": 20, "maxWords": 10 }
            |                                          ^^ swap the two
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "self-grading without a rubric", .item,
      #"""
      { "type": "extendedText", "identifier": "q", "prompt": "Why?", "grading": "self" }
      """#,
      #"""
      warmup.json:2:75: error: there is no rubric for the student to tick       [no-rubric]
          2 | { "type": "extendedText", "identifier": "q", "prompt": "Why?", "grading": "self" }
            |                                                                           ^^^^^^
            | add "rubric": [{ "criterion": "…", "points": 1 }]
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "rubric that nobody ticks", .item,
      #"""
      { "type": "extendedText", "identifier": "q", "prompt": "Why?", "rubric": [{ "criterion": "Names the tilt", "points": 1 }] }
      """#,
      #"""
      warmup.json:2:74: warning: nobody ticks the rubric: any answer earns the full score   [rubric-unused]
          2 | …fier": "q", "prompt": "Why?", "rubric": [{ "criterion": "Names the tilt", "points": 1 }] }
            |                                          ^ add "grading": "self"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "rubric without points", .item,
      #"""
      { "type": "extendedText", "identifier": "q", "prompt": "Why?", "grading": "self", "rubric": [{ "criterion": "Names the tilt", "points": 0 }] }
      """#,
      #"""
      warmup.json:2:93: error: no criterion of the rubric earns a point         [no-points]
          2 | …": "Why?", "grading": "self", "rubric": [{ "criterion": "Names the tilt", "points": 0 }] }
            |                                          ^ give one of them "points": 1
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "criterion misspelt", .item,
      #"""
      { "type": "extendedText", "identifier": "q", "prompt": "Why?", "grading": "self", "rubric": [{ "criterium": "Names the tilt", "points": 1 }] }
      """#,
      #"""
      warmup.json:2:94: error: a criterion needs the key "criterion"            [missing-key]
          2 | …: "Why?", "grading": "self", "rubric": [{ "criterium": "Names the tilt", "points": 1 }] }
            |                                          ^ add "criterion"
            question "q" (items[0])
      warmup.json:2:96: error: "criterium" is not a key of a criterion          [unknown-key]
          2 | …"Why?", "grading": "self", "rubric": [{ "criterium": "Names the tilt", "points": 1 }] }
            |                                          ^^^^^^^^^^^ did you mean "criterion"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "grading misspelt", .item,
      #"""
      { "type": "extendedText", "identifier": "q", "prompt": "Why?", "grading": "completed" }
      """#,
      #"""
      warmup.json:2:75: error: "grading" must be "completion", "self" or "manual", not "completed"   [unknown-value]
          2 | { "type": "extendedText", "identifier": "q", "prompt": "Why?", "grading": "completed" }
            |                                                                           ^^^^^^^^^^^
            | did you mean "completion"?
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "card without a back", .item,
      #"""
      { "type": "flashcard", "identifier": "q", "prompt": "la ventana" }
      """#,
      #"""
      warmup.json:2:1: error: a flashcard needs the key "back"                  [missing-key]
          2 | { "type": "flashcard", "identifier": "q", "prompt": "la ventana" }
            | ^ add "back"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "card with an empty back", .item,
      #"""
      { "type": "flashcard", "identifier": "q", "prompt": "la ventana", "back": " " }
      """#,
      #"""
      warmup.json:2:75: error: "back" is empty                                  [empty-text]
          2 | { "type": "flashcard", "identifier": "q", "prompt": "la ventana", "back": " " }
            |                                                                           ^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "card with the same on both sides", .item,
      #"""
      { "type": "flashcard", "identifier": "q", "prompt": "hotel", "back": "hotel " }
      """#,
      #"""
      warmup.json:2:70: warning: the back of the card is the same as its front   [back-is-prompt]
          2 | { "type": "flashcard", "identifier": "q", "prompt": "hotel", "back": "hotel " }
            |                                                                      ^^^^^^^^
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "reverse of a card named like another", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "flashcard", "identifier": "a", "prompt": "uno", "back": "one", "reverse": true },
      { "type": "info", "identifier": "a.reverse", "prompt": "Look." }] }
      """#,
      #"""
      warmup.json:3:33: error: the identifier "a.reverse" is also that of items[0]   [repeated-identifier]
          3 | { "type": "info", "identifier": "a.reverse", "prompt": "Look." }] }
            |                                 ^^^^^^^^^^^ give each question its own
            text "a.reverse" (items[1])
      """#),
    DiagnosticCase(
      "as many as there are cards, both ways", .file,
      #"""
      { "bellwork": 1, "title": "T", "settings": { "select": 3 }, "items": [
      { "type": "flashcard", "identifier": "a", "prompt": "uno", "back": "one", "reverse": true }] }
      """#,
      #"""
      warmup.json:1:56: error: "select" is 3, but there are only 2 items        [select-too-large]
          1 | { "bellwork": 1, "title": "T", "settings": { "select": 3 }, "items": [
            |                                                        ^ did you mean 2?
      """#),
    DiagnosticCase(
      "question with much to match", .item,
      #"""
      { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "1", "right": "n1" }, { "left": "2", "right": "n2" }, { "left": "3", "right": "n3" }, { "left": "4", "right": "n4" }, { "left": "5", "right": "n5" }, { "left": "6", "right": "n6" }, { "left": "7", "right": "n7" }, { "left": "8", "right": "n8" }, { "left": "9", "right": "n9" }, { "left": "10", "right": "n10" }, { "left": "11", "right": "n11" }] }
      """#,
      #"""
      warmup.json:2:49: warning: the question takes 2 screens of 80 columns and 24 lines   [too-long-for-screen]
          2 | { "type": "match", "identifier": "q", "prompt": "Match.", "pairs": [{ "left": "1", "right":…
            |                                                 ^^^^^^^^ put the text to read into "stimuli"
            question "q" (items[0])
      """#),
    DiagnosticCase(
      "mistakes in several questions", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "match", "identifier": "a", "prompt": "Match.", "pairs": 3 },
      { "type": "order", "identifier": "b", "prompt": "Order.", "choices": ["1", 2] },
      { "type": "cloze", "identifier": "c", "text": 5, "gaps": { "a": 1 } },
      { "type": "selectText", "identifier": "d", "prompt": "Mark.", "text": "[[a]]", "correctResponse": [1] },
      { "type": "extendedText", "identifier": "e", "prompt": "Why?", "rubric": [7] },
      { "type": "flashcard", "identifier": "f", "prompt": "uno", "back": 1 }] }
      """#,
      #"""
      warmup.json:2:68: error: "pairs" must be a list, not 3                    [wrong-type]
          2 | { "type": "match", "identifier": "a", "prompt": "Match.", "pairs": 3 },
            |                                                                    ^ did you mean [3]?
            question "a" (items[0])
      warmup.json:3:76: error: "choices[1]" must be text in quotes, not 2       [wrong-type]
          3 | { "type": "order", "identifier": "b", "prompt": "Order.", "choices": ["1", 2] },
            |                                                                            ^
            | did you mean "2"?
            question "b" (items[1])
      warmup.json:4:47: error: "text" must be text in quotes, not 5             [wrong-type]
          4 | { "type": "cloze", "identifier": "c", "text": 5, "gaps": { "a": 1 } },
            |                                               ^ did you mean "5"?
            question "c" (items[2])
      warmup.json:4:65: error: "gaps.a" must be text or an object, not 1        [wrong-type]
          4 | { "type": "cloze", "identifier": "c", "text": 5, "gaps": { "a": 1 } },
            |                                                                 ^ did you mean "1"?
            question "c" (items[2])
      warmup.json:5:100: error: "correctResponse[0]" must be text in quotes, not 1   [wrong-type]
          5 | …", "text": "[[a]]", "correctResponse": [1] },
            |                                          ^ did you mean "1"?
            question "d" (items[3])
      warmup.json:6:74: warning: nobody ticks the rubric: any answer earns the full score   [rubric-unused]
          6 | { "type": "extendedText", "identifier": "e", "prompt": "Why?", "rubric": [7] },
            |                                                                          ^
            | add "grading": "self"
            question "e" (items[4])
      warmup.json:6:75: error: "rubric[0]" must be an object, not 7             [wrong-type]
          6 | { "type": "extendedText", "identifier": "e", "prompt": "Why?", "rubric": [7] },
            |                                                                           ^
            question "e" (items[4])
      warmup.json:7:68: error: "back" must be text in quotes, not 1             [wrong-type]
          7 | { "type": "flashcard", "identifier": "f", "prompt": "uno", "back": 1 }] }
            |                                                                    ^ did you mean "1"?
            question "f" (items[5])
      """#),
  ]
}
