import ActivityRun

/// The kinds of action there are, so that a table of them cannot forget one: a new action does
/// not compile here until it is named, and then has no sample.
enum ActionKind: CaseIterable {
  case sittingBegan, sittingEnded, inputFormChosen, ticked, inputReceived, focusReported,
    awayKeyPressed, paused,
    resumed, suspended, gapFound, wallClockJumped
  case choicePicked, choiceHighlighted, partHighlighted, entryHeld, textEdited, confirmed,
    continued, undone, hintTaken,
    skipped, itemChosen
  case overlayOpened, overlayClosed, rowHighlighted, scrolled
  case finishRequested, finished, abandoned, attemptTaken

  init(_ action: RunAction) {
    self =
      switch action {
      case .sittingBegan: .sittingBegan
      case .sittingEnded: .sittingEnded
      case .inputFormChosen: .inputFormChosen
      case .ticked: .ticked
      case .inputReceived: .inputReceived
      case .focusReported: .focusReported
      case .awayKeyPressed: .awayKeyPressed
      case .paused: .paused
      case .resumed: .resumed
      case .suspended: .suspended
      case .gapFound: .gapFound
      case .wallClockJumped: .wallClockJumped
      case .choicePicked: .choicePicked
      case .choiceHighlighted: .choiceHighlighted
      case .partHighlighted: .partHighlighted
      case .entryHeld: .entryHeld
      case .textEdited: .textEdited
      case .confirmed: .confirmed
      case .continued: .continued
      case .undone: .undone
      case .hintTaken: .hintTaken
      case .skipped: .skipped
      case .itemChosen: .itemChosen
      case .overlayOpened: .overlayOpened
      case .overlayClosed: .overlayClosed
      case .rowHighlighted: .rowHighlighted
      case .scrolled: .scrolled
      case .finishRequested: .finishRequested
      case .finished: .finished
      case .abandoned: .abandoned
      case .attemptTaken: .attemptTaken
      }
  }
}
