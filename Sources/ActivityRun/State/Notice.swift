/// One line to the student about the last key, until the next one.
package enum Notice: Equatable, Sendable {
  case nothingPicked
  case nothingTyped
  /// Nothing of an order was moved yet.
  case nothingMoved
  /// No run of a text is marked yet.
  case nothingMarked
  /// Nobody has said yet whether the card was known.
  case nothingSaid
  /// No key has come yet that ticks a criterion, or says that none is met.
  case nothingTicked
  /// So many parts have no answer yet; Enter once more confirms all the same.
  case partsLeft(Int)
  case tooFewWords(Int, minimum: Int)
  case tooManyWords(Int, maximum: Int)
  /// A time limit has passed: what was there was taken as the answer.
  case timeIsUp
  case tooFewChoices(minimum: Int)
  case tooManyChoices(maximum: Int)
  case nothingToUndo
  case noHints
  case noMoreHints
  case skippingNotAllowed
  /// Items come in order here.
  case goingBackNotAllowed
}
