package import Engagement

/// What the runner has to do after an action, in this order.
package enum RunEffect: Equatable, Sendable {
  /// A window can no longer change: its event goes to the outbox.
  case windowSealed(TimeWindow)
  /// Something at a question can no longer change: its event goes to the outbox.
  case question(QuestionMoment)
  /// The first answer of the run was confirmed: take the attempt, and say which with
  /// `RunAction.attemptTaken`.
  case attemptNeeded
  /// The student finished: look up the history, and hand it in with `RunAction.finished`.
  case completionFactsNeeded
  /// The run is complete: its completed event goes to the outbox.
  case completed(RunResults)
  /// The run was given up.
  case abandoned
  /// The sitting is over; nothing more happens in it.
  case sittingOver
}
