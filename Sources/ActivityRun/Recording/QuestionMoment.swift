package import Activities

/// Something that happened at one question of a run, before it is Caliper.
package struct QuestionMoment: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    /// The question came up for this try.
    case started
    /// Answered, so long after it came up; the response where responses are reported.
    case completed(milliseconds: Int64, response: Response?)
    case skipped
    case graded(QuestionGrade)
  }

  /// Its place among all those of the run, from 0.
  package let index: Int
  package let item: Item
  /// Which try at the item, from 1.
  package let attempt: Int
  /// In milliseconds since 1970, by the run's anchor.
  package let atMilliseconds: Int64
  package let content: Content
}
