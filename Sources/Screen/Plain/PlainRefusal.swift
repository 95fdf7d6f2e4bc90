/// Why a line is not taken in plain mode.
enum PlainRefusal: Error, Equatable, Sendable {
  case unknownCommand(String)
  /// The command means nothing where the run stands.
  case notHere(PlainCommand)
  case noSuchQuestion(of: Int)
  case noQuestionThere
  /// More characters than a line may have.
  case tooLong(Int)
  /// An info item: there is nothing to answer.
  case nothingToAnswer
  /// The page waits for an empty line.
  case goesOnFirst
  /// The results wait for an empty line.
  case isOver
  /// The draft is the answer that was just not right.
  case sameAnswer
  case notAChoice(of: Int)
  case oneChoiceOnly(of: Int)
  /// A letter that names one choice and is the text of another.
  case letterOrText(String, place: Int)
  case notTrueOrFalse
  case notPairs(lefts: Int, options: Int)
  case noSuchLeft(Int, of: Int)
  case noSuchOption(String, of: Int)
  case notAnOrder(of: Int)
  case notInTheList(of: Int)
  case notACriterion(of: Int)
  case turnsFirst
  case notYesOrNo
  case notInTheDialog
}
