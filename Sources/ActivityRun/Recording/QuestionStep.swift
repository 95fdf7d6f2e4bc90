import Activities

/// What a time line keeps of a moment at a question: never what was answered.
package struct QuestionStep: Equatable, Sendable, Codable {
  package enum Content: Equatable, Sendable, Codable {
    case started
    case completed(milliseconds: Int64)
    case skipped
    case graded(QuestionGrade)
  }

  /// The item's identifier.
  package let item: String
  package let attempt: Int
  package let atMilliseconds: Int64
  package let content: Content
}

extension QuestionStep {
  init(_ moment: QuestionMoment) {
    item = moment.item.identifier.rawValue
    attempt = moment.attempt
    atMilliseconds = moment.atMilliseconds
    content =
      switch moment.content {
      case .started: .started
      case .completed(let milliseconds, _): .completed(milliseconds: milliseconds)
      case .skipped: .skipped
      case .graded(let grade): .graded(grade)
      }
  }
}
