/// What is wrong with the choices of a question.
package enum ChoiceFact: Equatable, Sendable {
  case notAChoice(String, near: String?, choices: [String])
  /// A letter or number was given; `meant` is the text of the choice in that place.
  case answerByPlace(String, meant: String, choices: [String])
  case equalChoices(String, first: Int)
  case repeatedIdentifier(String, first: Int)
  case noRightChoice
  /// `"correct"` in the choices says otherwise than `correctResponse`.
  case answersDisagree
  /// Several are right, and the file says that only one may be picked.
  case severalRight(Int)
  case multipleImplied(Int)
  case allRight
  case minimumOverMaximum(minimum: Int, maximum: Int)
  /// Fewer may be picked than are right, or more must be than there are.
  case limitMissesAnswer(key: String, limit: Int, count: Int)
  case placeNotFixed(String)
}
