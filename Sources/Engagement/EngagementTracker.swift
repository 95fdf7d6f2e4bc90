/// Splits the time of a run into labelled intervals and seals them into windows.
///
/// A state machine over stamped facts: each method says what happened `at` an instant of the run
/// clock (milliseconds since the sitting's start) and returns the windows that this sealed, in
/// order. Instants never go back within a sitting; one that does counts as the latest one known.
///
/// How often `advance(to:)` is called makes no difference: the state after `advance(to: 9)` is
/// that after `advance(to: 4)` and `advance(to: 9)`.
package struct EngagementTracker: Equatable, Sendable {
  package let rules: TimeRules

  /// Up to where time has its label.
  package private(set) var now: Int64 = 0
  /// Whether a sitting is open: between `begin` and `stop`.
  package private(set) var isRunning = false
  /// After ten minutes without active time: windows stop until the next input.
  package private(set) var isAway = false
  package private(set) var conditions = Conditions()
  /// Up to here presence is believed without input.
  package private(set) var horizon: Int64 = 0
  /// In which form the sitting's input comes; the horizon follows from it.
  package private(set) var inputForm = InputForm.keys
  /// Totals of everything before the open window, sealed or not.
  private var closedTotals = LabelTotals()

  private var expectedMilliseconds: Int64 = 0
  private var open = OpenWindow(start: 0, segment: 0, anchor: Anchor(at: 0, wall: 0))
  /// Closed windows that a rushing decision may still change.
  private var pending: [OpenWindow.Closed] = []
  private var undecided: Undecided?
  private var nextIndex = 0
  private var nextSegment = 0
  private var lastActiveAt: Int64 = 0
  private var lastWindowEndWall: Int64?

  package init(rules: TimeRules) { self.rules = rules }

  /// What holds besides the passing of time.
  package struct Conditions: Equatable, Sendable {
    package var isPaused = false
    /// The terminal reported focus out.
    package var isFocusOut = false
    /// The student pressed the away key.
    package var isAwayKeyPressed = false
    /// When help or the like was opened; `nil` while nothing of the kind is open.
    package var asideOpenedAt: Int64?

    package var isUnfocused: Bool { isFocusOut || isAwayKeyPressed }
  }
}

// MARK: What one can read off it

extension EngagementTracker {
  /// Milliseconds by label since the run began, the open window included.
  package var totals: LabelTotals {
    var sum = closedTotals
    sum += LabelTotals(open.intervals)
    return sum
  }

  /// The open window's intervals so far, and where it began.
  package var openWindow: (start: Int64, intervals: [LabelledInterval]) {
    (open.start, open.intervals)
  }

  /// Windows that have ended and wait, as a label in them may still change.
  package var heldWindows: [TimeWindow] {
    pending.enumerated().map { $1.sealed(index: nextIndex + $0) }
  }

  /// The open window as it would be if it closed at `now`; `nil` where there would be none.
  package var windowIfClosedNow: TimeWindow? {
    guard isRunning, !isAway, now > open.start else { return nil }
    return open.closed(at: now).sealed(index: nextIndex + pending.count)
  }

  /// The wall time of an instant of this sitting, by the anchor in force.
  package func wall(of instant: Int64) -> Int64 { open.anchor.wall(of: instant) }

  /// The label of the instant `now`; `nil` while away or between sittings.
  package var currentLabel: Label? {
    guard isRunning, !isAway else { return nil }
    if conditions.isPaused { return .paused }
    if conditions.isUnfocused { return .unfocused }
    if now >= horizon { return .idle }
    if let asideUntil, now >= asideUntil { return .aside }
    return .active
  }

  private var asideUntil: Int64? {
    conditions.asideOpenedAt.map { $0 + rules.asideAllowanceMilliseconds }
  }
}

// MARK: Sittings

extension EngagementTracker {
  /// A sitting begins at 0 of its own run clock.
  ///
  /// Its wall time is never before the end of the run's last window, or windows of one run would
  /// overlap.
  package mutating func begin(wall: Int64) {
    precondition(!isRunning, "a sitting begins after the last one has stopped")
    now = 0
    isRunning = true
    isAway = false
    conditions = Conditions()
    inputForm = .keys
    horizon = 0
    expectedMilliseconds = 0
    lastActiveAt = 0
    let earliest = max(wall, lastWindowEndWall ?? wall)
    let anchor = Anchor(at: 0, wall: earliest, refusedShift: wall - earliest)
    openSegment(at: 0, anchor: anchor)
  }

  /// The sitting ends (left, finished, hung up, died): the final flush.
  package mutating func stop(at instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    undecided = nil
    if !isAway { closeWindow() }
    isRunning = false
    return seal()
  }

  /// The wall clock jumped: what follows is dated by a new anchor, in a new window.
  ///
  /// A new anchor that lies before the end of the run's last window is refused (`false`): the old
  /// one goes on, and what the caller notes of it is all that shows the jump.
  package mutating func anchored(at instant: Int64, wall: Int64) -> (Bool, [TimeWindow]) {
    advanceClock(to: instant)
    let earliest = isAway ? (lastWindowEndWall ?? wall) : open.anchor.wall(of: now)
    guard wall >= earliest else {
      open.anchor.refusedShift = wall - open.anchor.wall(of: now)
      return (false, seal())
    }
    let anchor = Anchor(at: now, wall: wall)
    if isAway {
      open.anchor = anchor
    } else {
      closeWindow()
      open = OpenWindow(start: now, segment: open.segment, anchor: anchor)
    }
    return (true, seal())
  }
}

// MARK: What happens in a sitting

extension EngagementTracker {
  /// Time passed, and nothing else happened.
  package mutating func advance(to instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    return seal()
  }

  /// A key, a paste, a line: proof of presence.
  ///
  /// Ends away and unfocused; only `resumed` ends a pause, so that its caller can swallow the key.
  package mutating func inputReceived(at instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    conditions.isFocusOut = false
    conditions.isAwayKeyPressed = false
    if isAway {
      isAway = false
      lastActiveAt = now
      undecided?.lastActiveBefore = now
      openSegment(at: now, anchor: open.anchor)
    }
    let allowance = rules.inputAllowance(
      expectedMilliseconds: expectedMilliseconds, form: inputForm)
    horizon = max(horizon, now + allowance)
    return seal()
  }

  /// A screen of the run appeared: the horizon is set anew from its expected time.
  ///
  /// `rushLimit` is set for the first try at a graded item: an answer before it that turns out
  /// wrong was rushed, so the time from here on stays undecided until then.
  package mutating func screenShown(
    at instant: Int64, expectedMilliseconds: Int64, rushLimitMilliseconds rushLimit: Int64?
  ) -> [TimeWindow] {
    advanceClock(to: instant)
    self.expectedMilliseconds = expectedMilliseconds
    horizon =
      now + rules.horizonAllowance(expectedMilliseconds: expectedMilliseconds, form: inputForm)
    undecided = rushLimit.map {
      Undecided(shownAt: now, until: now + $0, lastActiveBefore: lastActiveAt)
    }
    return seal()
  }

  /// Input comes in another form from here on; until a sitting says so it comes as keys.
  ///
  /// The horizon of the screen that is up is set anew.
  package mutating func inputFormChosen(at instant: Int64, _ form: InputForm) -> [TimeWindow] {
    advanceClock(to: instant)
    inputForm = form
    horizon =
      now + rules.horizonAllowance(expectedMilliseconds: expectedMilliseconds, form: form)
    return seal()
  }

  /// The shown item was answered.
  ///
  /// Wrong and before the rush limit: its active time was rushing.
  package mutating func itemAnswered(at instant: Int64, isFullyCorrect: Bool) -> [TimeWindow] {
    advanceClock(to: instant)
    if let undecided, !isFullyCorrect { relabelRushing(since: undecided) }
    undecided = nil
    return seal()
  }

  /// The shown item was left without an answer: a skip is not an answer.
  package mutating func itemLeft(at instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    undecided = nil
    return seal()
  }

  package mutating func paused(at instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    conditions.isPaused = true
    return seal()
  }

  package mutating func resumed(at instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    conditions.isPaused = false
    return seal()
  }

  /// The terminal reported its focus.
  ///
  /// Not an input: the horizon stays as it is.
  package mutating func focusReported(at instant: Int64, hasFocus: Bool) -> [TimeWindow] {
    advanceClock(to: instant)
    if !rules.allowsOtherWindows { conditions.isFocusOut = !hasFocus }
    return seal()
  }

  /// The away key: a focus report by hand.
  package mutating func awayKeyPressed(at instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    conditions.isAwayKeyPressed = true
    return seal()
  }

  /// Help, the event viewer or settings were opened.
  package mutating func asideOpened(at instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    if conditions.asideOpenedAt == nil { conditions.asideOpenedAt = now }
    return seal()
  }

  package mutating func asideClosed(at instant: Int64) -> [TimeWindow] {
    advanceClock(to: instant)
    conditions.asideOpenedAt = nil
    return seal()
  }

  /// Nothing ran from an instant on: the process was stopped or the machine slept (`.suspended`),
  /// or nothing explains it (`.gap`).
  package mutating func interrupted(
    _ label: Label, from start: Int64, to end: Int64
  ) -> [TimeWindow] {
    precondition(label == .suspended || label == .gap, "only these two are seen afterwards")
    advanceClock(to: start)
    advanceClock(to: end, throughout: label)
    return seal()
  }
}

// MARK: The passing of time

extension EngagementTracker {
  /// Labels the time from `now` to `instant`, piece by piece: a piece ends where its label, its
  /// window or a decision does.
  private mutating func advanceClock(to instant: Int64, throughout forced: Label? = nil) {
    while isRunning, now < instant {
      guard !isAway else { return passAway(to: instant, label: forced) }
      let label = forced ?? currentLabel ?? .active
      let end = min(instant, endOfPiece(label))
      open.append(label, Interval(start: now, end: end))
      if label.holdsHorizon { horizon += end - now }
      if label == .active { lastActiveAt = end }
      now = end
      passBoundaries()
    }
  }

  /// While away time has no label; the horizon still stands where something holds it, and a rush
  /// limit passes.
  private mutating func passAway(to instant: Int64, label forced: Label?) {
    if forced != nil || conditions.isPaused || conditions.isUnfocused { horizon += instant - now }
    now = instant
    decideAtLimit()
  }

  private func endOfPiece(_ label: Label) -> Int64 {
    var end = windowEnd
    if label != .active { end = min(end, max(awayInstant, now)) }
    if let undecided { end = min(end, undecided.until) }
    if !label.holdsHorizon, now < horizon { end = min(end, horizon) }
    if label == .active, let asideUntil { end = min(end, asideUntil) }
    return end
  }

  private var windowEnd: Int64 { open.start + rules.windowMilliseconds }
  private var awayInstant: Int64 { lastActiveAt + rules.awayAfterMilliseconds }

  /// An answer at the limit or later cannot be rushed.
  private mutating func decideAtLimit() {
    if let undecided, now >= undecided.until { self.undecided = nil }
  }

  private mutating func passBoundaries() {
    decideAtLimit()
    if now >= awayInstant {
      // Active time has just moved `lastActiveAt`, so this is reached without any.
      closeWindow()
      isAway = true
    } else if now >= windowEnd {
      closeWindow()
      open = OpenWindow(start: now, segment: open.segment, anchor: open.anchor)
    }
  }
}

// MARK: Windows

extension EngagementTracker {
  private mutating func openSegment(at instant: Int64, anchor: Anchor) {
    open = OpenWindow(start: instant, segment: nextSegment, anchor: anchor)
    nextSegment += 1
  }

  /// Closes the open window at `now`; one of 0 ms leaves no trace.
  private mutating func closeWindow() {
    guard now > open.start else { return }
    closedTotals += LabelTotals(open.intervals)
    pending.append(open.closed(at: now))
    lastWindowEndWall = open.anchor.wall(of: now)
    open.intervals = []
    open.start = now
  }

  /// Gives closed windows away as soon as nothing in them can change any more: those that ended
  /// before the undecided stretch began, all of them where nothing is undecided.
  private mutating func seal() -> [TimeWindow] {
    guard !pending.isEmpty else { return [] }
    let settled = pending.prefix { closed in
      undecided.map { closed.interval.end <= $0.shownAt } ?? true
    }
    let sealed = settled.enumerated().map { $1.sealed(index: nextIndex + $0) }
    nextIndex += sealed.count
    pending.removeFirst(settled.count)
    return sealed
  }

  private mutating func relabelRushing(since undecided: Undecided) {
    let stretch = Interval(start: undecided.shownAt, end: now)
    var moved: Int64 = 0
    for index in pending.indices {
      moved += pending[index].intervals.relabel(.active, as: .rushing, within: stretch)
    }
    closedTotals[.active] -= moved
    closedTotals[.rushing] += moved
    _ = open.intervals.relabel(.active, as: .rushing, within: stretch)
    lastActiveAt = undecided.lastActiveBefore
  }
}

/// The stretch since an item was shown, while a quick wrong answer can still make it rushing.
private struct Undecided: Equatable, Sendable {
  var shownAt: Int64
  var until: Int64
  /// When active time last ended before the item was shown, or its segment began after that.
  var lastActiveBefore: Int64
}
