import Activities
import Engagement

extension RunState {
  /// A sitting begins on the page where the last one stopped, shown anew.
  mutating func beginSitting(at stamp: Stamp) -> [RunEffect] {
    guard !isOpen, results == nil, !isAbandoned else { return [] }
    isOpen = true
    sitting += 1
    overlay = nil
    notice = nil
    shownStimuli = []
    limitedUpTo = 0
    tracker.begin(wall: stamp.wall)
    return show(page, at: 0)
  }

  mutating func applyToTime(_ action: RunAction, at stamp: Stamp) -> [RunEffect] {
    let now = stamp.elapsed
    switch action {
    case .sittingEnded: return endSitting(at: now)
    case .inputFormChosen(let form):
      return Self.sealed(tracker.inputFormChosen(at: now, form))
    case .focusReported(let hasFocus):
      return Self.sealed(tracker.focusReported(at: now, hasFocus: hasFocus))
    case .awayKeyPressed: return Self.sealed(tracker.awayKeyPressed(at: now))
    case .paused: return Self.sealed(tracker.paused(at: now))
    case .resumed: return Self.sealed(tracker.resumed(at: now))
    case .suspended(let since):
      return Self.sealed(tracker.interrupted(.suspended, from: since, to: now))
    case .gapFound(let since): return Self.sealed(tracker.interrupted(.gap, from: since, to: now))
    case .wallClockJumped: return Self.sealed(tracker.anchored(at: now, wall: stamp.wall).1)
    default: return Self.sealed(tracker.advance(to: now))
    }
  }

  /// The final flush: leaving seals open time as it stands.
  mutating func endSitting(at now: Int64) -> [RunEffect] {
    let windows = stopClock(at: now)
    creditItemTime()
    isOpen = false
    return windows + [.sittingOver]
  }

  mutating func stopClock(at now: Int64) -> [RunEffect] {
    tracker.isRunning ? Self.sealed(tracker.stop(at: now)) : []
  }

  /// Puts a page up: its time is credited from here, and its horizon begins.
  mutating func show(_ page: Page, at now: Int64) -> [RunEffect] {
    creditItemTime()
    self.page = page
    shownAt = now
    scroll = 0
    row = 0
    let expected = expectedMilliseconds(of: page)
    let limit = rushLimitMilliseconds(of: page, expected: expected)
    if case .item(let place) = page, let stimulus = items[place].item.stimulus {
      shownStimuli.insert(stimulus)
    }
    noteShown(page, at: now)
    return Self.sealed(
      tracker.screenShown(at: now, expectedMilliseconds: expected, rushLimitMilliseconds: limit))
  }

  /// Credits the item that is up with the active time since it came up; the tracker is up to date.
  private mutating func creditItemTime() {
    let totals = tracker.totals
    let engaged = totals[.active] + totals[.rushing]
    if case .item(let place) = page {
      items[place].activeMilliseconds += max(0, engaged - engagedWhenShown)
    }
    engagedWhenShown = engaged
  }
}
