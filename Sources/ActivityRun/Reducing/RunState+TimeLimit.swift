import Activities
import Engagement

/// How time limits are kept (format.md 1.3, Time limit): every second an item is on screen counts;
/// pause, sleep and closing stop the clock, and a student's time factor stretches the limit.
///
///     on screen   ├──item 1──┤ feedback ├──item 2──┤ paused ├──item 2──┤
///     counted     ├──────────┤          ├──────────┤        ├────┤ limit: what is there is submitted
extension RunState {
  /// Milliseconds left for the item that is up, and for the whole; the nearer of both.
  ///
  /// `nil` where nothing limits them.
  package var timeLeftMilliseconds: Int64? {
    guard results == nil, !isTimeUp else { return nil }
    let ofItem: Int64? =
      if case .item(let place) = page { timeLeft(ofItem: place) } else { nil }
    return [ofItem, timeLeftOfActivity].compactMap(\.self).min().map { max(0, $0) }
  }

  /// Milliseconds left for the whole; `nil` where nothing limits it.
  package var timeLeftOfActivity: Int64? {
    activity.settings.timeLimitSeconds.map { stretched($0) - limitedMilliseconds }
  }

  private func timeLeft(ofItem place: Int) -> Int64? {
    items[place].item.timeLimitSeconds.map { stretched($0) - items[place].limitedMilliseconds }
  }

  private func stretched(_ seconds: Int) -> Int64 {
    Int64(seconds) * 10 * header.timeRules.timeFactorPercent
  }

  /// Lets the limits' clock run up to an instant, and submits what a limit cuts off on the way.
  ///
  /// The cut is at the limit's own instant, whenever it is noticed: a journal that is folded again
  /// gives the same answer.
  mutating func runLimits(to instant: Int64) -> [RunEffect] {
    var effects: [RunEffect] = []
    while isLimitRunning, let left = timeLeftMilliseconds, limitedUpTo + left <= instant {
      let end = limitedUpTo + left
      countLimited(to: end)
      effects += timeIsUp(at: end)
    }
    countLimited(to: instant)
    return effects
  }

  /// The machine slept or nothing ran: that time is nobody's.
  mutating func passLimits(to instant: Int64) { limitedUpTo = max(limitedUpTo, instant) }

  /// Whether time goes off what is left.
  package var isLimitRunning: Bool {
    guard isOpen, results == nil, !isTimeUp, !tracker.conditions.isPaused,
      case .item(let place) = page
    else { return false }
    return !items[place].isTimedOut
  }

  private mutating func countLimited(to instant: Int64) {
    if isLimitRunning, timeLeftMilliseconds != nil, case .item(let place) = page {
      let passed = max(0, instant - limitedUpTo)
      items[place].limitedMilliseconds += passed
      limitedMilliseconds += passed
    }
    passLimits(to: instant)
  }

  /// Submits what is picked or typed; for the whole the finish follows.
  ///
  /// An item whose time is up waits, on its feedback or as it stands, until the student goes on: no
  /// limit runs off while nobody is there.
  private mutating func timeIsUp(at now: Int64) -> [RunEffect] {
    guard case .item(let place) = page else { return [] }
    var effects: [RunEffect] = []
    if items[place].isAnswerable, !isClosed(at: place), let response = items[place].response {
      effects += record(response, at: place, now)
    } else {
      effects += Self.sealed(tracker.itemLeft(at: now))
      noteSkipped(at: place, now)
    }
    overlay = nil
    effects += Self.sealed(tracker.asideClosed(at: now))
    notice = .timeIsUp
    guard timeLeftOfActivity.map({ $0 > 0 }) ?? true else {
      isTimeUp = true
      effects += show(.finish, at: now)
      return effects + takeAttempt() + [.completionFactsNeeded]
    }
    items[place].isTimedOut = true
    let isShown = revealsOutcomes && items[place].isAnswerable
    return effects + (isShown ? show(.feedback(place), at: now) : [])
  }
}

extension ItemSession {
  fileprivate var isAnswerable: Bool { item.isAnswerable }
}
