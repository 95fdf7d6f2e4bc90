package import Engagement

/// Something that happened in a run.
///
/// Stamped and journalled; the state is the fold of these.
package enum RunAction: Equatable, Sendable, Codable {
  // The sitting and its time.

  /// The program opened the run; the current screen appears.
  case sittingBegan
  case sittingEnded(SittingEnd)
  /// Input comes in this form from here on: how long presence is believed follows from it.
  ///
  /// Each sitting begins with keys; one in plain mode says `.lines` as it begins. So a run can go on
  /// in the other mode, and a journal folds to the same events whoever reads it: journals without
  /// this action are of keys.
  case inputFormChosen(InputForm)
  /// Time passed.
  ///
  /// Journalled every 5 s, so that a sitting that dies has a last sign of life.
  case ticked
  /// A key without meaning here: still a sign of presence.
  case inputReceived
  case focusReported(hasFocus: Bool)
  case awayKeyPressed
  case paused
  /// The key that ends a pause, and does nothing else.
  case resumed
  /// The process was stopped or the machine slept from this instant to the stamp.
  case suspended(sinceMilliseconds: Int64)
  /// Nothing ran from this instant to the stamp, and nothing explains it.
  case gapFound(sinceMilliseconds: Int64)
  /// The wall clock is no longer where the anchor puts it.
  case wallClockJumped

  // Answering.

  /// The choice at this place on the screen, from 0: picked, or ticked and unticked; for the part
  /// one is at, where the item has several.
  case choicePicked(Int)
  /// The cursor moved to this place; with one right answer moving picks.
  case choiceHighlighted(Int)
  /// The cursor moved to this part, from 0: a left entry, a gap, an entry of an order, which one
  /// that is held takes with it.
  case partHighlighted(Int)
  /// The entry of an order under the cursor was picked up, or put down.
  case entryHeld
  case textEdited(TextEdit)
  case confirmed
  /// On feedback or an info item: go on.
  case continued
  case undone
  case hintTaken
  case skipped
  /// To the item at this place in the order asked, from 0.
  case itemChosen(Int)

  // What is shown over the item.

  case overlayOpened(Overlay)
  case overlayClosed
  /// The highlighted row of an overlay's list, or of the finish screen.
  case rowHighlighted(Int)
  /// The first line shown of a text that is longer than the screen.
  case scrolled(to: Int)

  // The end.

  case finishRequested
  /// The runner's answer to `RunEffect.completionFactsNeeded`.
  case finished(StudentHistory)
  case abandoned
  /// The runner's answer to `RunEffect.attemptNeeded`.
  case attemptTaken(Int)
}

extension RunAction {
  /// Whether a student did it: only these move the presence horizon and end idle and away.
  package var isInput: Bool {
    switch self {
    case .sittingBegan, .sittingEnded, .inputFormChosen, .ticked, .focusReported, .suspended,
      .gapFound, .wallClockJumped, .finished, .attemptTaken:
      false
    case .inputReceived, .awayKeyPressed, .paused, .resumed, .choicePicked, .choiceHighlighted,
      .partHighlighted, .entryHeld, .textEdited, .confirmed, .continued, .undone, .hintTaken,
      .skipped, .itemChosen,
      .overlayOpened, .overlayClosed, .rowHighlighted, .scrolled, .finishRequested, .abandoned:
      true
    }
  }
}
