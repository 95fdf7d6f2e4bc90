/// Reads how an activity is run; what is absent keeps the format's default.
enum SettingsReader {
  private static let keys = [
    "shuffleItems", "shuffleChoices", "select", "maxAttempts", "itemAttempts", "attemptPenalty",
    "hintPenalty", "passingScore", "feedback", "showCorrectResponse", "navigation",
    "allowSkipping", "timeLimitSeconds", "gradeAttempt", "idleAfterSeconds", "otherWindows",
  ]

  static func read(_ node: JSONNode) -> ValueReading<Settings> {
    var object = ObjectReader(node, "settings", keys: keys)
    var settings = Settings()
    readOrder(&object, &settings)
    readScores(&object, &settings)
    readTimes(&object, &settings)
    return object.reading(settings)
  }

  private static func readOrder(_ object: inout ObjectReader, _ settings: inout Settings) {
    settings.shuffleItems = object.boolean("shuffleItems") ?? settings.shuffleItems
    settings.shuffleChoices = object.boolean("shuffleChoices") ?? settings.shuffleChoices
    settings.select = object.integer("select", in: 1...NumberBounds.largest)
    settings.navigation =
      object.word("navigation", Settings.Navigation.self) ?? settings.navigation
    settings.allowSkipping = object.boolean("allowSkipping") ?? settings.allowSkipping
    settings.feedback = object.word("feedback", Settings.FeedbackTime.self) ?? settings.feedback
    settings.showCorrectResponse =
      object.word("showCorrectResponse", Settings.CorrectResponseTime.self)
      ?? settings.showCorrectResponse
  }

  /// The file writes unlimited as 0, the model as `nil`.
  private static func readScores(_ object: inout ObjectReader, _ settings: inout Settings) {
    settings.maxAttempts = limit(object.integer("maxAttempts", in: 0...NumberBounds.largest) ?? 0)
    settings.itemAttempts = limit(object.integer("itemAttempts", in: 0...NumberBounds.largest) ?? 1)
    let share = NumberBounds.within(0...1)
    settings.attemptPenalty = object.number("attemptPenalty", share) ?? settings.attemptPenalty
    settings.hintPenalty = object.number("hintPenalty", share) ?? settings.hintPenalty
    settings.passingScore = object.number("passingScore", share)
    settings.gradeAttempt =
      object.word("gradeAttempt", Settings.GradeAttempt.self) ?? settings.gradeAttempt
  }

  private static func readTimes(_ object: inout ObjectReader, _ settings: inout Settings) {
    settings.timeLimitSeconds = object.integer("timeLimitSeconds", in: 1...NumberBounds.largest)
    settings.idleAfterSeconds = object.integer("idleAfterSeconds", in: 10...600)
    settings.otherWindows =
      object.word("otherWindows", Settings.OtherWindows.self) ?? settings.otherWindows
  }

  private static func limit(_ count: Int) -> Int? { count == 0 ? nil : count }
}
