/// Activity files with mistakes.
enum BrokenActivities {
  /// A trailing comma, an unknown key and an answer that is not among the choices.
  static let threeMistakes = """
    {
      "bellwork": 1,
      "identifier": "broken",
      "title": "Broken",
      "items": [
        {
          "type": "choice",
          "identifier": "one",
          "prompt": "Which planet is the hottest?",
          "choices": ["Mercury", "Venus", "Mars",],
          "correctResponse": "Venus"
        },
        {
          "type": "choice",
          "identifier": "two",
          "promt": "Two?",
          "prompt": "What is one more than one?",
          "choices": ["1", "2", "3"],
          "correctResponse": "Vennus"
        }
      ]
    }
    """

  /// What is said of it, under the name `broken.json`.
  static let threeMistakesReport = """
    broken.json:10:45: error: no comma may stand before the closing bracket   [json-trailing-comma]
       10 |       "choices": ["Mercury", "Venus", "Mars",],
          |                                             ^ remove the comma
          question "one" (items[0])
    broken.json:16:7: error: "promt" is not a key of a choice question        [unknown-key]
       16 |       "promt": "Two?",
          |       ^^^^^^^ did you mean "prompt"?
          question "two" (items[1])
    broken.json:19:26: error: "Vennus" is not one of the choices              [answer-not-a-choice]
       19 |       "correctResponse": "Vennus"
          |                          ^^^^^^^^
          question "two" (items[1]); choices: "1", "2", "3"

    """

  /// No mistake, but something to think about.
  static let warned = """
    {
      "bellwork": 1,
      "identifier": "warned",
      "title": "Warned",
      "items": [
        {
          "type": "choice",
          "identifier": "one",
          "prompt": "Which planet is the hottest?",
          "choices": ["Mercury", "Venus", "All of the above"],
          "correctResponse": "Venus"
        }
      ]
    }
    """

  static let warnedReport = """
    warned.json:10:39: warning: "All of the above" will be shuffled among the other choices   \
    [place-not-fixed]
       10 |       "choices": ["Mercury", "Venus", "All of the above"],
          |                                       ^^^^^^^^^^^^^^^^^^ add "fixed": true
          question "one" (items[0])

    """
}
