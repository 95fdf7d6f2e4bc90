/// One line to the student about the last key, until the next one.
package enum Notice: Equatable, Sendable {
  case nothingPicked
  case nothingTyped
  case tooFewChoices(minimum: Int)
  case tooManyChoices(maximum: Int)
  case nothingToUndo
  case noHints
  case noMoreHints
  case skippingNotAllowed
  /// Items come in order here.
  case goingBackNotAllowed
}
