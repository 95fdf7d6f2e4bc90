import ActivityRun

extension Notice {
  /// What the student reads in the status line.
  var words: String {
    switch self {
    case .nothingPicked: "pick a choice first"
    case .nothingTyped: "type an answer first"
    case .nothingMoved: "move an entry first, or press Space to keep the order as it is"
    case .partsLeft(1): "1 is still empty: Enter there confirms all the same"
    case .partsLeft(let count): "\(count) are still empty: Enter there confirms all the same"
    case .tooFewWords(let count, let minimum):
      "\(NumberWords.count(count, "word")): write at least \(minimum)"
    case .tooManyWords(let count, let maximum):
      "\(NumberWords.count(count, "word")): write at most \(maximum)"
    case .timeIsUp: "time is up: what was there counts"
    case .tooFewChoices(let minimum): "tick at least \(minimum)"
    case .tooManyChoices(let maximum): "tick at most \(maximum)"
    case .nothingToUndo: "there is nothing to take back"
    case .noHints: "this question has no hints"
    case .noMoreHints: "there are no more hints"
    case .skippingNotAllowed: "this question cannot be skipped"
    case .goingBackNotAllowed: "the questions come in order here"
    }
  }
}
