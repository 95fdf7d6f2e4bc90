/// What a run came to, as the completed event says it (timeback.md A.5).
package struct CompletionMetrics: Equatable, Sendable {
  package var totalQuestions: Int
  package var correctQuestions: Int
  /// XP in hundredths: 57 is sent as 0.57.
  package var xpHundredths: Int64
  /// Units newly mastered in this run, never cumulative; `nil` where the activity has no mastery.
  package var masteredUnits: Int?
  /// From 1.
  package var attempt: Int
  /// Whole percent of the course; `nil` where it is not known.
  package var pctCompleteApp: Int?

  package init(
    totalQuestions: Int, correctQuestions: Int, xpHundredths: Int64, masteredUnits: Int? = nil,
    attempt: Int, pctCompleteApp: Int? = nil
  ) {
    self.totalQuestions = totalQuestions
    self.correctQuestions = correctQuestions
    self.xpHundredths = xpHundredths
    self.masteredUnits = masteredUnits
    self.attempt = attempt
    self.pctCompleteApp = pctCompleteApp
  }
}
