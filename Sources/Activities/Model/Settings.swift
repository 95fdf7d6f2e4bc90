/// How an activity is run; each property has the format's default.
package struct Settings: Equatable, Sendable {
  package enum FeedbackTime: String, CaseIterable, Sendable, Codable { case immediate, end, none }

  package enum CorrectResponseTime: String, CaseIterable, Sendable, Codable {
    case afterItem, afterActivity, afterPassing, never
  }

  package enum Navigation: String, CaseIterable, Sendable, Codable { case linear, free }

  package enum GradeAttempt: String, CaseIterable, Sendable, Codable {
    case highest, latest, first, average
  }

  package enum OtherWindows: String, CaseIterable, Sendable, Codable { case notCounted, allowed }

  package var shuffleItems = false
  package var shuffleChoices = true
  /// Ask only this many items, drawn at random.
  package var select: Int?
  /// Times the activity may be taken; `nil` is unlimited.
  package var maxAttempts: Int?
  /// Tries at an item; `nil` is unlimited.
  package var itemAttempts: Int? = 1
  /// Share of an item's score lost for each further try.
  package var attemptPenalty = 0.0
  /// Share of an item's score lost for each hint.
  package var hintPenalty = 0.0
  package var passingScore: Double?
  package var feedback = FeedbackTime.immediate
  package var showCorrectResponse = CorrectResponseTime.afterItem
  package var navigation = Navigation.linear
  package var allowSkipping = true
  package var timeLimitSeconds: Int?
  package var gradeAttempt = GradeAttempt.highest
  package var idleAfterSeconds: Int?
  package var otherWindows = OtherWindows.notCounted

  package init() {}
}
