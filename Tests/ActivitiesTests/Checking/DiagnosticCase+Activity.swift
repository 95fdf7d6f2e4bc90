extension DiagnosticCase {
  /// What concerns the activity as a whole.
  static let activity: [DiagnosticCase] = [
    DiagnosticCase(
      "not an object", .file,
      #"""
      [1]
      """#,
      #"""
      warmup.json:1:1: error: "activity" must be an object, not a list          [wrong-type]
          1 | [1]
            | ^
      """#),
    DiagnosticCase(
      "no activity", .file,
      #"""
      { "name": "app" }
      """#,
      #"""
      warmup.json:1:1: error: an activity needs the key "bellwork"              [missing-key]
          1 | { "name": "app" }
            | ^ add "bellwork": 1
      """#),
    DiagnosticCase(
      "version in quotes", .root,
      #"""
      "bellwork": "1"
      """#,
      #"""
      warmup.json:2:13: error: "bellwork" must be a number, not "1"             [wrong-type]
          2 | "bellwork": "1"
            |             ^^^ did you mean 1?
      """#),
    DiagnosticCase(
      "version of the future", .root,
      #"""
      "bellwork": 2
      """#,
      #"""
      warmup.json:2:13: error: "bellwork" must be 1, not 2                      [version-not-supported]
          2 | "bellwork": 2
            |             ^ did you mean 1?
      """#),
    DiagnosticCase(
      "no title", .file,
      #"""
      { "bellwork": 1, "items": [{ "type": "info", "identifier": "a", "prompt": "Read." }] }
      """#,
      #"""
      warmup.json:1:1: error: an activity needs the key "title"                 [missing-key]
          1 | { "bellwork": 1, "items": [{ "type": "info", "identifier": "a", "prompt": "Read." }] }
            | ^ add "title"
      """#),
    DiagnosticCase(
      "no items", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [] }
      """#,
      #"""
      warmup.json:1:41: error: "items" needs at least 1, and has 0              [too-few]
          1 | { "bellwork": 1, "title": "T", "items": [] }
            |                                         ^
      """#),
    DiagnosticCase(
      "subject near miss", .root,
      #"""
      "subject": "Maths"
      """#,
      #"""
      warmup.json:2:12: error: "subject" cannot be "Maths"                      [unknown-value]
          2 | "subject": "Maths"
            |            ^^^^^^^ did you mean "Math"?
            one of "Reading", "Language", "Vocabulary", "Social Studies", "Writing", "Science", "FastMath…
      """#),
    DiagnosticCase(
      "subject by another name", .root,
      #"""
      "subject": "ELA"
      """#,
      #"""
      warmup.json:2:12: error: "subject" cannot be "ELA"                        [unknown-value]
          2 | "subject": "ELA"
            |            ^^^^^ did you mean "Language"?
            one of "Reading", "Language", "Vocabulary", "Social Studies", "Writing", "Science", "FastMath…
      """#),
    DiagnosticCase(
      "grade as a number", .root,
      #"""
      "grades": [7]
      """#,
      #"""
      warmup.json:2:12: error: "grades[0]" must be text in quotes, not 7        [wrong-type]
          2 | "grades": [7]
            |            ^ did you mean "7"?
      """#),
    DiagnosticCase(
      "grade as a letter", .root,
      #"""
      "grades": ["K"]
      """#,
      #"""
      warmup.json:2:12: error: "grades[0]" cannot be "K"                        [unknown-value]
          2 | "grades": ["K"]
            |            ^^^ did you mean "0"?
            one of "-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"
      """#),
    DiagnosticCase(
      "grade as words", .root,
      #"""
      "grades": ["Grade 7", "7th"]
      """#,
      #"""
      warmup.json:2:12: error: "grades[0]" cannot be "Grade 7"                  [unknown-value]
          2 | "grades": ["Grade 7", "7th"]
            |            ^^^^^^^^^ did you mean "7"?
            one of "-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"
      warmup.json:2:23: error: "grades[1]" cannot be "7th"                      [unknown-value]
          2 | "grades": ["Grade 7", "7th"]
            |                       ^^^^^ did you mean "7"?
            one of "-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"
      """#),
    DiagnosticCase(
      "grade beyond", .root,
      #"""
      "grades": ["14"]
      """#,
      #"""
      warmup.json:2:12: error: "grades[0]" cannot be "14"                       [unknown-value]
          2 | "grades": ["14"]
            |            ^^^^
            one of "-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"
      """#),
    DiagnosticCase(
      "passing score in percent", .root,
      #"""
      "settings": { "passingScore": 80 }
      """#,
      #"""
      warmup.json:2:31: error: "passingScore" must be from 0 to 1, not 80       [out-of-range]
          2 | "settings": { "passingScore": 80 }
            |                               ^^ did you mean 0.8?
      """#),
    DiagnosticCase(
      "select too large", .root,
      #"""
      "settings": { "select": 5 }
      """#,
      #"""
      warmup.json:2:25: error: "select" is 5, but there is only 1 item          [select-too-large]
          2 | "settings": { "select": 5 }
            |                         ^ did you mean 1?
      """#),
    DiagnosticCase(
      "idle time too short", .root,
      #"""
      "settings": { "idleAfterSeconds": 1 }
      """#,
      #"""
      warmup.json:2:35: error: "idleAfterSeconds" must be from 10 to 600, not 1   [out-of-range]
          2 | "settings": { "idleAfterSeconds": 1 }
            |                                   ^
      """#),
    DiagnosticCase(
      "setting misspelt", .root,
      #"""
      "settings": { "suffleItems": true }
      """#,
      #"""
      warmup.json:2:15: error: "suffleItems" is not a key of settings           [unknown-key]
          2 | "settings": { "suffleItems": true }
            |               ^^^^^^^^^^^^^ did you mean "shuffleItems"?
      """#),
    DiagnosticCase(
      "estimate too long", .root,
      #"""
      "estimatedMinutes": 90
      """#,
      #"""
      warmup.json:2:21: warning: "estimatedMinutes" is 90, but the questions take about 0.5   [estimate-far-off]
          2 | "estimatedMinutes": 90
            |                     ^^ did you mean 0.5?
      """#),
    DiagnosticCase(
      "stimulus nobody uses", .root,
      #"""
      "stimuli": { "coaster": { "text": "A hill." } }
      """#,
      #"""
      warmup.json:2:14: hint: no question refers to the stimulus "coaster"      [unused-stimulus]
          2 | "stimuli": { "coaster": { "text": "A hill." } }
            |              ^^^^^^^^^ add "stimulus" to a question, or remove it
      """#),
    DiagnosticCase(
      "stimulus name with a space", .root,
      #"""
      "stimuli": { "my text": { "text": "A hill." } }
      """#,
      #"""
      warmup.json:2:14: error: "my text" is no identifier: letters, digits, ".", "_" and "-", 64 at most   [bad-identifier]
          2 | "stimuli": { "my text": { "text": "A hill." } }
            |              ^^^^^^^^^ did you mean "my-text"?
      warmup.json:2:14: hint: no question refers to the stimulus "my text"      [unused-stimulus]
          2 | "stimuli": { "my text": { "text": "A hill." } }
            |              ^^^^^^^^^ add "stimulus" to a question, or remove it
      """#),
    DiagnosticCase(
      "unknown stimulus", .file,
      #"""
      { "bellwork": 1, "title": "T", "stimuli": { "coaster": { "text": "A hill." } }, "items": [
      { "type": "info", "identifier": "a", "prompt": "Read.", "stimulus": "caoster" },
      { "type": "info", "identifier": "b", "prompt": "Read.", "stimulus": "coaster" }] }
      """#,
      #"""
      warmup.json:2:69: error: there is no stimulus "caoster"                   [unknown-stimulus]
          2 | { "type": "info", "identifier": "a", "prompt": "Read.", "stimulus": "caoster" },
            |                                                                     ^^^^^^^^^
            | did you mean "coaster"?
            text "a" (items[0]); stimuli: "coaster"
      """#),
    DiagnosticCase(
      "identifier twice", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "info", "identifier": "a", "prompt": "Read." },
      { "type": "info", "identifier": "a", "prompt": "Look." }] }
      """#,
      #"""
      warmup.json:3:33: error: the identifier "a" is also that of items[0]      [repeated-identifier]
          3 | { "type": "info", "identifier": "a", "prompt": "Look." }] }
            |                                 ^^^ give each question its own
            text "a" (items[1])
      """#),
    DiagnosticCase(
      "same prompt twice without identifiers", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "info", "prompt": "Read." },
      { "type": "info", "prompt": "Read." }] }
      """#,
      #"""
      warmup.json:2:1: warning: no "identifier": editing the prompt will start a new history   [missing-identifier]
          2 | { "type": "info", "prompt": "Read." },
            | ^ add "identifier": "f69dc5602fd205c9"
            text "Read." (items[0])
      warmup.json:3:1: warning: no "identifier": editing the prompt will start a new history   [missing-identifier]
          3 | { "type": "info", "prompt": "Read." }] }
            | ^ add "identifier": "f69dc5602fd205c9"
            text "Read." (items[1])
      warmup.json:3:1: error: the identifier "f69dc5602fd205c9" is also that of items[0]   [repeated-identifier]
          3 | { "type": "info", "prompt": "Read." }] }
            | ^ give each question its own
            text "Read." (items[1])
      """#),
    DiagnosticCase(
      "translation of nothing", .root,
      #"""
      "translations": { "es": { "items": { "rea": { "prompt": "Lee." } } } }
      """#,
      #"""
      warmup.json:2:38: warning: there is no item "rea" to translate            [unknown-translation]
          2 | "translations": { "es": { "items": { "rea": { "prompt": "Lee." } } } }
            |                                      ^^^^^ did you mean "read"?
            names: "read"
      """#),
    DiagnosticCase(
      "translation language", .root,
      #"""
      "translations": { "Spanish": {} }
      """#,
      #"""
      warmup.json:2:19: error: "Spanish" is not a language tag                  [bad-language]
          2 | "translations": { "Spanish": {} }
            |                   ^^^^^^^^^ for example "en" or "fr-CA"
      """#),
    DiagnosticCase(
      "two broken items", .file,
      #"""
      { "bellwork": 1, "title": "T", "items": [
      { "type": "choice", "identifier": "a", "prompt": "Hot?", "choices": 3 },
      { "type": "trueFalse", "identifier": "b", "prompt": "Hot.", "correctResponse": "no" }] }
      """#,
      #"""
      warmup.json:2:69: error: "choices" must be a list, not 3                  [wrong-type]
          2 | { "type": "choice", "identifier": "a", "prompt": "Hot?", "choices": 3 },
            |                                                                     ^ did you mean [3]?
            question "a" (items[0])
      warmup.json:3:80: error: "correctResponse" must be true or false, not "no"   [wrong-type]
          3 | { "type": "trueFalse", "identifier": "b", "prompt": "Hot.", "correctResponse": "no" }] }
            |                                                                                ^^^^
            | did you mean false?
            question "b" (items[1])
      """#),
    DiagnosticCase(
      "broken JSON and a broken item", .file,
      #"""
      { "bellwork": 1, "title": "T", // mine
      "items": [
      { "type": "trueFalse", "identifier": "b", "prompt": "Hot.", "correctResponse": "no", },
      ] }
      """#,
      #"""
      warmup.json:1:32: error: JSON has no comments                             [json-comment]
          1 | { "bellwork": 1, "title": "T", // mine
            |                                ^^^^^^^ use a "comment" key
      warmup.json:3:80: error: "correctResponse" must be true or false, not "no"   [wrong-type]
          3 | { "type": "trueFalse", "identifier": "b", "prompt": "Hot.", "correctResponse": "no", },
            |                                                                                ^^^^
            | did you mean false?
            question "b" (items[0])
      warmup.json:3:84: error: no comma may stand before the closing bracket    [json-trailing-comma]
          3 | { "type": "trueFalse", "identifier": "b", "prompt": "Hot.", "correctResponse": "no", },
            |                                                                                    ^
            | remove the comma
            question "b" (items[0])
      warmup.json:3:87: error: no comma may stand before the closing bracket    [json-trailing-comma]
          3 | { "type": "trueFalse", "identifier": "b", "prompt": "Hot.", "correctResponse": "no", },
            |                                                                                       ^
            | remove the comma
      """#),
  ]
}
