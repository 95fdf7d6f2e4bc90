import Engagement

extension RunState {
  /// Takes one stamped action: changes the state, and says what has to be done about it.
  ///
  /// An action that has no meaning where the run stands changes nothing but the time. Any input
  /// moves the presence horizon first and then does its work; while paused, none has any but to
  /// go on. A stamp that goes back counts as the latest one known.
  package mutating func reduce(_ action: RunAction, at stamp: Stamp) -> [RunEffect] {
    if action == .sittingBegan { return withQuestions(beginSitting(at: stamp)) }
    guard isOpen else { return [] }
    return withQuestions(reduceOpen(action, at: stamp))
  }

  private mutating func reduceOpen(_ action: RunAction, at stamp: Stamp) -> [RunEffect] {
    let stamp = Stamp(elapsed: max(stamp.elapsed, tracker.now), wall: stamp.wall)
    let cut = runLimits(to: action.limitsRun(to: stamp.elapsed))
    passLimits(to: stamp.elapsed)
    guard action.isInput else { return cut + apply(action, at: stamp) }
    let said = notice
    // What a limit cut off stays said: the key was meant for what is no longer there.
    if cut.isEmpty { notice = nil }
    let windows = Self.sealed(tracker.inputReceived(at: stamp.elapsed))
    let isSwallowed = tracker.conditions.isPaused && action != .resumed
    return cut + windows + (isSwallowed ? [] : apply(action, at: stamp, after: said))
  }

  private mutating func apply(
    _ action: RunAction, at stamp: Stamp, after said: Notice? = nil
  ) -> [RunEffect] {
    let now = stamp.elapsed
    switch action {
    case .sittingBegan, .sittingEnded, .inputFormChosen, .ticked, .inputReceived, .focusReported,
      .awayKeyPressed, .paused, .resumed, .suspended, .gapFound, .wallClockJumped:
      return applyToTime(action, at: stamp)
    case .choicePicked, .choiceHighlighted, .partHighlighted, .entryHeld, .textEdited:
      draft(action)
    case .confirmed: return confirm(at: now, after: said)
    case .continued: return goOnFromFeedback(at: now)
    case .undone: return undo(at: now)
    case .hintTaken: takeHint()
    case .skipped: return skip(at: now)
    case .itemChosen(let place): return goTo(place, at: now)
    case .overlayOpened(let overlay): return open(overlay, at: now)
    case .overlayClosed: return closeOverlay(at: now)
    case .rowHighlighted(let row): self.row = max(0, row)
    case .scrolled(let line): scroll = max(0, line)
    case .finishRequested: return requestFinish(at: now)
    case .finished(let history): return finish(history: history, at: now)
    case .abandoned: return abandon(at: now)
    case .attemptTaken(let number):
      attempt = number
      isAttemptKnown = true
    }
    return []
  }

  static func sealed(_ windows: [TimeWindow]) -> [RunEffect] { windows.map(RunEffect.windowSealed) }
}

extension RunAction {
  /// Up to where the limits' clock runs before this action at an instant: where nothing ran it
  /// stood still.
  fileprivate func limitsRun(to instant: Int64) -> Int64 {
    switch self {
    case .suspended(let since), .gapFound(let since): min(since, instant)
    default: instant
    }
  }
}

extension RunState {
  /// The state after a run's journal, and what each entry caused, for whoever refolds events.
  package static func folding(
    _ entries: [JournalEntry], from start: RunState,
    onEffect: (RunEffect, JournalEntry, RunState) throws -> Void = { _, _, _ in }
  ) rethrows -> RunState {
    var state = start
    for entry in entries {
      let effects = state.reduce(entry.action, at: entry.stamp)
      for effect in effects { try onEffect(effect, entry, state) }
    }
    return state
  }
}
