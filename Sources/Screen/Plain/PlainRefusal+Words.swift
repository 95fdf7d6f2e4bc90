extension PlainRefusal {
  /// What would be right, for the student.
  var words: String {
    switch self {
    case .unknownCommand(let name):
      "There is no command \(name). /? lists them. An answer that begins with a slash has two: "
        + "/\(name)"
    case .notHere(let command): "/\(command.letter) does nothing here. /? is help."
    case .noSuchQuestion(let count):
      "Type /g and the number of a question, 1 to \(count)."
    case .noQuestionThere: "There is no question there."
    case .tooLong(let count):
      "It has \(count) characters; a line may have \(PlainLine.limit). Nothing of it was taken."
    case .nothingToAnswer: "There is nothing to answer here. An empty line goes on."
    case .goesOnFirst: "An empty line goes on; then comes the next question."
    case .isOver: "This is the end: an empty line leaves."
    case .sameAnswer: "That answer was tried. Type another one."
    case .notAChoice(let count): "Type the number of a choice, 1 to \(count)."
    case .oneChoiceOnly(let count): "Only one is right here. Type one number, 1 to \(count)."
    case .letterOrText(let letter, let place):
      "\(letter) could be choice \(place + 1), or the choice that says \(letter). Type its number."
    case .notTrueOrFalse: "Type t or 1 for true, f or 2 for false."
    case .notPairs(let lefts, let options):
      "Type a letter, a to \(PlainLetters.letter(options - 1)), for each number: "
        + "\(PlainLetters.example(lefts: lefts, options: options))"
    case .noSuchLeft(let number, let count): "There is no \(number): the numbers are 1 to \(count)."
    case .noSuchOption(let letter, let count):
      "There is no \(letter): the letters are a to \(PlainLetters.letter(count - 1))."
    case .notAnOrder(let count):
      "Type all \(count) numbers in the order you want, each once: "
        + (1...max(1, count)).reversed().map(String.init).joined(separator: ",")
    case .notInTheList(let count): "Type the number of a word, 1 to \(count)."
    case .notACriterion(let count):
      "Type y or n, or the numbers of all that your text meets, 1 to \(count); 0 for none."
    case .turnsFirst: "Think of the answer. An empty line turns the card."
    case .notYesOrNo: "Type 1 or y if you knew it, 2 or n if you did not."
    case .notInTheDialog: "Type one of the numbers."
    }
  }
}
