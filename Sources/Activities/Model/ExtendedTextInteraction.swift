/// Write an answer of several lines.
package struct ExtendedTextInteraction: Equatable, Sendable {
  package enum Grading: String, CaseIterable, Sendable, Codable {
    /// Full score for any answer within the word limits.
    case completion
    /// The student ticks the rubric.
    case `self`
    /// The teacher marks it later: it does not count here.
    case manual
  }

  package struct Criterion: Equatable, Sendable {
    package var text: String
    package var points: Double

    package init(text: String, points: Double) {
      self.text = text
      self.points = points
    }
  }

  package var minWords: Int?
  package var maxWords: Int?
  /// Rows of the box.
  package var lines: Int?
  package var sampleAnswer: String?
  package var rubric: [Criterion]
  package var grading: Grading

  package init(
    minWords: Int? = nil, maxWords: Int? = nil, lines: Int? = nil, sampleAnswer: String? = nil,
    rubric: [Criterion] = [], grading: Grading = .completion
  ) {
    self.minWords = minWords
    self.maxWords = maxWords
    self.lines = lines
    self.sampleAnswer = sampleAnswer
    self.rubric = rubric
    self.grading = grading
  }
}
