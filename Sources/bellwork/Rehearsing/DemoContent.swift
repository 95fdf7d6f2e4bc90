import Activities

/// The activity and the script of the demo, shipped inside the program.
enum DemoContent {
  /// - Throws: `ActivityFileError`, which a test rules out.
  static func file() throws -> ActivityFile {
    let bytes = Array(activity.utf8)
    let reading = ActivityReader.read(
      bytes, fileName: "demo.json", textFile: { _ in nil }, fileExists: { _ in false })
    guard let activity = reading.activity else {
      throw ActivityFileError.problems(path: "demo.json", reading)
    }
    return ActivityFile(path: "demo.json", bytes: bytes, activity: activity, companions: [:])
  }

  static let activity = """
    {
      "bellwork": 1,
      "identifier": "demo",
      "title": "Bell work: the sky above",
      "subject": "Science",
      "grades": ["5"],
      "estimatedMinutes": 1,
      "mastery": {},
      "settings": { "shuffleChoices": false, "passingScore": 0.8 },
      "items": [
        {
          "type": "choice",
          "identifier": "hottest",
          "prompt": "Which planet is the hottest?",
          "choices": [
            {
              "text": "Mercury",
              "feedback": "It is nearest to the Sun, but has no air to hold the heat."
            },
            "Venus",
            { "text": "Mars", "feedback": "Mars is farther out, and its air is thin." }
          ],
          "correctResponse": "Venus",
          "feedback": "The thick air of Venus traps heat: about 465 °C, day and night.",
          "hints": ["Think of a greenhouse."],
          "estimatedSeconds": 20
        },
        {
          "type": "trueFalse",
          "identifier": "moonlight",
          "prompt": "The Moon makes its own light.",
          "correctResponse": false,
          "feedback": "The Moon reflects the light of the Sun.",
          "estimatedSeconds": 12
        },
        {
          "type": "textEntry",
          "identifier": "star",
          "prompt": "The star nearest to the Earth is the ____.",
          "correctResponse": ["Sun", "the Sun"],
          "feedback": "Its light takes about eight minutes to reach us.",
          "estimatedSeconds": 15
        }
      ]
    }
    """

  static let script = """
    at 3s     key 1          # looks at the first planet
    at 6s     key h          # a hint helps
    at 8s     key 2
    at 10s    key enter
    at 13s    key enter
    at 17s    focus out      # somebody calls
    at 22s    focus in
    at 24s    key f
    at 26s    key enter
    at 29s    key enter
    at 31s    key f2         # pause
    at 35s    key space
    at 38s    text the sun
    at 41s    key enter
    at 44s    key enter
    at 46s    key enter      # finishes
    """
}
