import ActivityRun

extension Notice {
  /// What the student reads in the status line.
  var words: String {
    switch self {
    case .nothingPicked: "pick a choice first"
    case .nothingTyped: "type an answer first"
    case .nothingMoved: "nothing moved: Space twice keeps it"
    case .nothingMarked: "mark something first"
    case .nothingSaid: "did you know it? Press 1 or 2"
    case .nothingTicked: "none of it? Press Down, then Enter"
    case .partsLeft(let count): "\(count) empty: Enter again confirms anyway"
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
