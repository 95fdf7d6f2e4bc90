import Foundation

/// Activities that the tests play.
enum SampleActivities {
  /// Three questions with known expected times; the right answers are 2, True and 42.
  static let example = """
    {
      "bellwork": 1,
      "identifier": "example",
      "title": "Eighty-four seconds",
      "subject": "Science",
      "grades": ["5"],
      "items": [
        {
          "type": "choice",
          "identifier": "planet",
          "prompt": "Which planet is the hottest?",
          "choices": ["Mercury", "Venus", "Mars"],
          "correctResponse": "Venus",
          "shuffle": false,
          "estimatedSeconds": 30
        },
        {
          "type": "trueFalse",
          "identifier": "star",
          "prompt": "The sun is a star.",
          "correctResponse": true,
          "estimatedSeconds": 20
        },
        {
          "type": "numeric",
          "identifier": "product",
          "prompt": "What is 6 times 7?",
          "correctResponse": 42,
          "estimatedSeconds": 40
        }
      ]
    }
    """

  /// Something to type and eight shuffled choices, in any order.
  static let typed = """
    {
      "bellwork": 1,
      "identifier": "typed",
      "title": "Words",
      "settings": { "navigation": "free" },
      "items": [
        {
          "type": "textEntry",
          "identifier": "capital",
          "prompt": "The capital of France is ____.",
          "correctResponse": "Paris",
          "estimatedSeconds": 60
        },
        {
          "type": "choice",
          "identifier": "order",
          "prompt": "Which letter comes first?",
          "choices": ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"],
          "correctResponse": "alpha",
          "estimatedSeconds": 60
        }
      ]
    }
    """

  /// A choice whose second answer is right, and a statement that is true.
  static let two = """
    { "bellwork": 1, "identifier": "two", "title": "Two questions",
      "settings": { "shuffleChoices": false },
      "items": [
        { "type": "choice", "identifier": "planet", "prompt": "Which planet is the hottest?",
          "choices": ["Mercury", "Venus", "Mars"], "correctResponse": "Venus" },
        { "type": "trueFalse", "identifier": "star", "prompt": "The Sun is a star.",
          "correctResponse": true } ] }
    """

  /// So many questions of three kinds in turn; the right answers are 2, t and 42.
  static func long(count: Int, estimatedSeconds: Int) -> String {
    let items = (0..<count).map { index in
      let kind =
        switch index % 3 {
        case 0:
          #""type": "choice", "prompt": "Which planet is the hottest?","#
            + #" "choices": ["Mercury", "Venus", "Mars"], "correctResponse": "Venus","#
            + #" "shuffle": false"#
        case 1: #""type": "trueFalse", "prompt": "The sun is a star.", "correctResponse": true"#
        default: #""type": "numeric", "prompt": "What is 6 times 7?", "correctResponse": 42"#
        }
      return #"{ \#(kind), "identifier": "q\#(index)", "estimatedSeconds": \#(estimatedSeconds) }"#
    }
    return """
      {
        "bellwork": 1, "identifier": "long", "title": "Many questions",
        "items": [
      \(items.joined(separator: ",\n"))
        ]
      }
      """
  }

  /// The folder of the activities that the project ships.
  static func shippedFolder(sourceFile: String = #filePath) -> String {
    var url = URL(filePath: sourceFile)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appending(path: "activities").path
  }
}
