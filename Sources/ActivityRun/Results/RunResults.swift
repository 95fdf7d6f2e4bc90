package import Engagement

/// What a run came to (design.md 4).
package struct RunResults: Equatable, Sendable, Codable {
  /// Every graded item of the run, answered or not.
  package var totalQuestions: Int
  /// Those with the full score.
  package var correctQuestions: Int
  /// Sum of scores ÷ sum of maximum scores, in millionths.
  package var shareMillionths: Int
  package var xp: XPCalculation
  /// `nil` where the file has no `mastery`.
  package var masteredUnits: Int?
  /// Whether the activity is mastered, now or before; `nil` where the file has no `mastery`.
  package var isMastered: Bool?
  /// `nil` where neither a value was given nor the course's number of lessons is known.
  package var pctCompleteApp: Int?
  package var attempt: Int
  /// `nil` where the file sets no passing score.
  package var isPassed: Bool?
  package var time: LabelTotals
  /// The best share of earlier runs, in millionths.
  package var previousBestMillionths: Int?
  /// All finished tries at the activity, this one included, in the order of their numbers.
  package var finishedAttempts: [FinishedAttempt]
  /// The share that counts by `settings.gradeAttempt`, in millionths.
  package var countingShareMillionths: Int
  /// When the run was finished, in milliseconds since 1970 by the run's anchor.
  package var finishedAtMilliseconds: Int64

  package var percent: Int { (shareMillionths + 5_000) / 10_000 }
}
