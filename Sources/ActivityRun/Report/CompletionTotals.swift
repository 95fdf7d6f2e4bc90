package import Caliper

/// What completed events say, summed: one completed event is one finished attempt.
package struct CompletionTotals: Equatable, Sendable {
  package private(set) var attempts = 0
  package private(set) var correctQuestions = 0
  package private(set) var totalQuestions = 0
  package private(set) var xpHundredths: Int64 = 0
  /// `nil` where no activity finished has mastery.
  package private(set) var masteredUnits: Int?
  /// The highest number of an attempt.
  package private(set) var latestAttempt = 0

  package init(_ metrics: CompletionMetrics) {
    attempts = 1
    correctQuestions = metrics.correctQuestions
    totalQuestions = metrics.totalQuestions
    xpHundredths = metrics.xpHundredths
    masteredUnits = metrics.masteredUnits
    latestAttempt = metrics.attempt
  }

  /// Right questions of all, in millionths; `nil` where nothing was asked.
  package var accuracyMillionths: Int? {
    guard totalQuestions > 0 else { return nil }
    return ShareMillionths.of(Int64(correctQuestions), in: Int64(totalQuestions))
  }

  package static func += (a: inout CompletionTotals, b: CompletionTotals) {
    a.attempts += b.attempts
    a.correctQuestions += b.correctQuestions
    a.totalQuestions += b.totalQuestions
    a.xpHundredths += b.xpHundredths
    if let units = b.masteredUnits { a.masteredUnits = (a.masteredUnits ?? 0) + units }
    a.latestAttempt = max(a.latestAttempt, b.latestAttempt)
  }
}
