import ActivityRun

extension Notice {
  /// What the student reads of it where answers are lines.
  var plainWords: String {
    switch self {
    case .nothingPicked: "Nothing is chosen yet."
    case .nothingTyped: "Nothing is typed yet."
    case .nothingMoved: "Nothing is put in order yet."
    case .nothingMarked: "Nothing is marked yet."
    case .nothingSaid: "Say whether you knew it: 1 or 2."
    case .nothingTicked: "Type the numbers of what your text has, or 0 for none."
    case .partsLeft(let count):
      "\(count) \(count == 1 ? "is" : "are") still empty; an empty line takes the answer as it is."
    case .tooFewChoices(let minimum): "Choose at least \(minimum)."
    case .tooManyChoices(let maximum): "Choose at most \(maximum)."
    case .tooFewWords, .tooManyWords, .timeIsUp, .nothingToUndo, .noHints, .noMoreHints,
      .skippingNotAllowed, .goingBackNotAllowed:
      PlainTalk.sentence(words)
    }
  }
}
