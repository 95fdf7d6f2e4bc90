import ActivityRun
import Engagement

/// Actions of every kind, those that carry something with every kind of it.
enum SampleActions {
  static let all: [RunAction] = time + answers + edits.map(RunAction.textEdited) + overlays + ends

  private static let time: [RunAction] = [
    .sittingBegan, .sittingEnded(.left), .sittingEnded(.terminated), .sittingEnded(.hungUp),
    .sittingEnded(.died), .inputFormChosen(.keys), .inputFormChosen(.lines), .ticked,
    .inputReceived, .focusReported(hasFocus: true),
    .focusReported(hasFocus: false), .awayKeyPressed, .paused, .resumed,
    .suspended(sinceMilliseconds: 12_345), .gapFound(sinceMilliseconds: 0), .wallClockJumped,
  ]

  private static let answers: [RunAction] = [
    .choicePicked(0), .choicePicked(8), .choiceHighlighted(2), .partHighlighted(1), .entryHeld,
    .confirmed, .continued, .undone,
    .hintTaken, .skipped, .itemChosen(4),
  ]

  static let edits: [TextEdit] = [
    .insert("Paris"), .insert(""), .insert("é e\u{301} \"\\/\n\u{0} 👨‍👩‍👧‍👦 \u{2028}"), .deleteBackward,
    .deleteForward, .deleteWordBackward, .deleteToStart, .deleteToEnd, .moveLeft, .moveRight,
    .moveWordLeft, .moveWordRight, .moveToStart, .moveToEnd, .moveTo(2), .insert("two\nlines"),
  ]

  private static let overlays: [RunAction] = [
    .overlayOpened(.help), .overlayOpened(.eventViewer), .overlayOpened(.eventJSON),
    .overlayOpened(.itemList),
    .overlayOpened(.quitDialog), .overlayOpened(.unansweredDialog), .overlayClosed,
    .rowHighlighted(3), .scrolled(to: 17),
  ]

  private static let ends: [RunAction] = [
    .finishRequested, .finished(StudentHistory()),
    .finished(
      StudentHistory(
        attemptsTaken: 3, isMastered: true, bestShareMillionths: 987_654,
        masteredUnitsInCourse: 7,
        finishedAttempts: [FinishedAttempt(number: 1, shareMillionths: 987_654)])),
    .abandoned, .attemptTaken(2),
  ]
}
