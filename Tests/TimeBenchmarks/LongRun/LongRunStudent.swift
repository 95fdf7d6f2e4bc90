import ActivityRun

/// A student who goes from item to item without end, always wrong, and does all that one can do.
///
/// In phrases of actions that belong together; each leaves the run where any other can follow.
struct LongRunStudent {
  private var chance: Chance

  init(seed: UInt64) { chance = Chance(seed: seed) }

  /// Every item touched once and an attempt taken: from here on a run stays as it is.
  static let prologue: [RunAction] =
    [.itemChosen(2), .choicePicked(0), .confirmed, .attemptTaken(1)]
    + (0..<LongRunActivity.itemCount).flatMap { [.itemChosen($0), .skipped] }

  /// From anywhere to the results; the first skip may lead to an item that was just undone.
  static let end: [RunAction] = [
    .resumed, .overlayClosed, .skipped, .skipped, .finishRequested, .finishRequested,
    .finished(StudentHistory()),
  ]

  /// The next few actions: in three of four cases an item.
  mutating func phrase() -> [RunAction] {
    chance.number(below: 4) > 0 ? visit() : between()
  }

  private mutating func visit() -> [RunAction] {
    let place = chance.number(below: LongRunActivity.itemCount)
    let work = [.itemChosen(place)] + answering(LongRunActivity.Kind(at: place))
    switch chance.number(below: 8) {
    case 0: return work + [.hintTaken, .confirmed, .continued]
    case 1: return work + [.skipped]
    case 2: return work + [.confirmed, .undone, .skipped]
    default: return work + [.confirmed, .continued]
    }
  }

  private mutating func answering(_ kind: LongRunActivity.Kind) -> [RunAction] {
    let place = chance.number(below: 2)
    return switch kind {
    case .choice: [.choiceHighlighted(place), .choiceHighlighted(place + 1), .choicePicked(place)]
    case .multipleChoice: [.choicePicked(0), .choiceHighlighted(1), .choicePicked(place + 1)]
    case .trueFalse: [.choicePicked(0)]
    case .text: typing(["B", "e", "\u{301}", "r", " ", "n"])
    case .numeric: typing(["1", "7", ",", "5"])
    }
  }

  /// The field emptied, and a word typed with some edits.
  private func typing(_ letters: [String]) -> [RunAction] {
    let edits: [TextEdit] =
      [.moveToEnd, .deleteToStart] + letters.map(TextEdit.insert)
      + [.moveLeft, .insert("x"), .deleteBackward, .deleteForward, .moveToEnd]
    return edits.map(RunAction.textEdited)
  }

  /// What happens besides answering; instants are filled in when it is stamped.
  private mutating func between() -> [RunAction] {
    switch chance.number(below: 10) {
    case 0: [.overlayOpened(.help), .scrolled(to: 4), .overlayClosed]
    case 1: [.overlayOpened(.eventViewer), .scrolled(to: 9), .overlayClosed]
    case 2: [.overlayOpened(.itemList), .rowHighlighted(3), .rowHighlighted(4), .overlayClosed]
    case 3: [.overlayOpened(.quitDialog), .overlayClosed]
    case 4: [.paused, .inputReceived, .resumed]
    case 5: [.focusReported(hasFocus: false), .focusReported(hasFocus: true)]
    case 6: [.awayKeyPressed, .inputReceived]
    case 7: [.suspended(sinceMilliseconds: 0)]
    case 8: [.gapFound(sinceMilliseconds: 0)]
    default: [.inputReceived, .wallClockJumped]
    }
  }
}
