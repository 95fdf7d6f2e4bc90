/// What is reported of each question of a run, beyond its time and its results.
///
/// A run keeps what it began with, whatever the configuration says later: its journal folds to the
/// same events on any day.
package enum QuestionReports: String, Equatable, Sendable, Codable {
  /// That it came up, was answered or skipped, and what that was worth.
  case withoutResponses
  /// The answer as well.
  case withResponses
}
