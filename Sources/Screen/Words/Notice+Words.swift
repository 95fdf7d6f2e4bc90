import ActivityRun

extension Notice {
  /// What the student reads in the status line.
  var words: String {
    switch self {
    case .nothingPicked: "pick a choice first"
    case .nothingTyped: "type an answer first"
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
