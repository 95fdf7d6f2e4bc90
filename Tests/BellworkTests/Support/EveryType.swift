extension SampleActivities {
  /// An item of every type, in any order, with two tries, hints, a passage and a limit.
  static let everyType = """
    {
      "bellwork": 1, "identifier": "every-type", "title": "Every type", "subject": "Science",
      "grades": ["5"],
      "settings": { "navigation": "free", "itemAttempts": 2, "passingScore": 0.8 },
      "stimuli": { "rain": { "title": "Rain", "text": "Clouds hold water until they cannot." } },
      "items": [
        { "type": "info", "identifier": "intro", "prompt": "Read **this** first." },
        { "type": "choice", "identifier": "planet", "prompt": "Which planet is the hottest?",
          "choices": [{ "text": "Mercury", "feedback": "It has no air." }, "Venus", "Mars"],
          "correctResponse": "Venus", "shuffle": false, "hints": ["Air.", "Clouds."] },
        { "type": "choice", "identifier": "moons", "prompt": "Which have no moon?",
          "choices": ["Mercury", "Venus", "Mars", "Earth"], "shuffle": false, "multiple": true,
          "correctResponse": ["Mercury", "Venus"], "scoring": "partial" },
        { "type": "trueFalse", "identifier": "star", "prompt": "The Sun is a star.",
          "correctResponse": true },
        { "type": "textEntry", "identifier": "capital", "prompt": "The capital of Perú is ____.",
          "correctResponse": ["Lima"] },
        { "type": "numeric", "identifier": "product", "prompt": "What is 6 times 7?",
          "correctResponse": 42, "timeLimitSeconds": 600 },
        { "type": "match", "identifier": "capitals", "prompt": "Match.", "shuffle": false,
          "pairs": [{ "left": "Canada", "right": "Ottawa" }, { "left": "Italy", "right": "Rome" },
            { "left": "Japan", "right": "Tokyo", "feedback": "Kyoto was it until 1868." }],
          "distractors": ["Toronto"] },
        { "type": "order", "identifier": "sizes", "prompt": "From small to large.",
          "choices": ["1/4", "1/3", "1/2", "2/3"], "scoring": "partial",
          "labels": { "first": "smallest", "last": "largest" } },
        { "type": "cloze", "identifier": "cycle", "prompt": "Fill in.", "stimulus": "rain",
          "text": "Water {{a}} at {{b}} °C, makes {{c}}, and falls as {{d}}.",
          "gaps": { "a": "boils", "b": { "type": "numeric", "correctResponse": 100 },
            "c": { "type": "choice", "choices": ["clouds", "rocks"], "correctResponse": "clouds",
              "shuffle": false },
            "d": { "type": "bank", "correctResponse": "rain" } },
          "bank": ["rain", "sand"] },
        { "type": "selectText", "identifier": "verbs", "prompt": "Mark the verbs.",
          "text": "The [[dog]] [[ran]] over the [[road]] and [[barked]].",
          "correctResponse": ["ran", "barked"], "scoring": "partial" },
        { "type": "extendedText", "identifier": "why", "prompt": "Why are there seasons?",
          "minWords": 2, "grading": "self", "sampleAnswer": "The axis is tilted.",
          "rubric": [{ "criterion": "Names the tilt", "points": 1 },
            { "criterion": "Names the light", "points": 1 }] },
        { "type": "extendedText", "identifier": "later", "prompt": "What will you read next?",
          "grading": "manual" },
        { "type": "flashcard", "identifier": "window", "prompt": "la ventana",
          "back": "the window", "reverse": true, "language": "es" }
      ]
    }
    """
}
