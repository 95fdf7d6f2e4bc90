/// What is wrong with what a student marks alone: a written answer, or a card.
package enum WritingFact: Equatable, Sendable {
  case minimumOverMaximum(minimum: Int, maximum: Int)
  /// The student should tick a rubric that is not there.
  case noRubric
  case noPoints
  /// There is a rubric, and nobody ticks it.
  case rubricUnused
  case backIsPrompt
}
