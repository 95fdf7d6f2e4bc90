/// An activity file of the tests, as a run's header keeps it.
enum SampleFile {
  static let text = """
    {
      "bellwork": 1,
      "identifier": "planets",
      "title": "Planets",
      "settings": { "shuffleChoices": false, "itemAttempts": 2, "attemptPenalty": 0.25 },
      "mastery": { "threshold": 0.5 },
      "items": [
        { "identifier": "intro", "type": "info", "prompt": "Planets go round the Sun." },
        { "identifier": "hottest", "type": "choice", "prompt": "Which planet is the hottest?",
          "choices": ["Mercury", "Venus", "Mars"], "correctResponse": "Venus",
          "estimatedSeconds": 30 },
        { "identifier": "air", "type": "trueFalse", "prompt": "The Moon has no air.",
          "correctResponse": true, "estimatedSeconds": 20 },
        { "identifier": "product", "type": "numeric", "prompt": "What is 6 times 7?",
          "correctResponse": 42, "estimatedSeconds": 40 }
      ]
    }
    """
}
