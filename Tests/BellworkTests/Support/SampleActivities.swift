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

  /// The folder of the activities that the project ships.
  static func shippedFolder(sourceFile: String = #filePath) -> String {
    var url = URL(filePath: sourceFile)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appending(path: "activities").path
  }
}
