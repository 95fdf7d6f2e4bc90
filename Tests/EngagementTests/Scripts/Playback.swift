import Engagement

/// A script played on the tracker, with what could be seen from outside on the way.
struct Playback {
  private(set) var tracker: EngagementTracker
  private(set) var windows: [TimeWindow] = []
  /// Time of all sittings in which the tracker was not away.
  private(set) var presentMilliseconds: Int64 = 0
  private(set) var problems: [String] = []

  private var latest: Int64 = 0
  private var sealedTotals = LabelTotals()

  /// Plays it; `ticksBetween` is how often time is told between two facts.
  init(_ script: Script, ticksBetween ticks: Int64 = 0) {
    tracker = EngagementTracker(rules: script.rules)
    for (number, sitting) in script.sittings.enumerated() {
      latest = 0
      tracker.begin(wall: sitting.wall)
      for (index, stamped) in sitting.facts.enumerated() {
        tell(stamped, ticks: ticks)
        if index.isMultiple(of: 50) { checkTotals("sitting \(number), fact \(index)") }
      }
      tell(StampedFact(at: sitting.end, fact: .ticked), ticks: ticks)
      keep(tracker.stop(at: sitting.end))
      checkTotals("end of sitting \(number)")
    }
  }

  private mutating func keep(_ sealed: [TimeWindow]) {
    windows += sealed
    for window in sealed { sealedTotals += window.totals }
  }

  private mutating func tell(_ stamped: StampedFact, ticks: Int64) {
    let start = latest
    if ticks > 0, stamped.at > start {
      for step in 1...ticks {
        keep(tracker.advance(to: start + (stamped.at - start) * step / ticks))
      }
    }
    let before = tracker
    keep(tracker.apply(stamped.fact, at: stamped.at))
    latest = max(latest, stamped.end)
    if ticks == 0 { presentMilliseconds += present(in: before, until: stamped) - start }
  }

  /// The instant up to which time counted: the fact's own, or when the tracker went away before it.
  private func present(in before: EngagementTracker, until stamped: StampedFact) -> Int64 {
    func tracker(at instant: Int64) -> EngagementTracker {
      var copy = before
      if case .interrupted(let label, _) = stamped.fact, instant > stamped.at {
        _ = copy.interrupted(label, from: stamped.at, to: instant)
      } else {
        _ = copy.advance(to: instant)
      }
      return copy
    }
    guard !before.isAway else { return before.now }
    guard self.tracker.isAway || stamped.fact == .input else { return latest }
    guard latest > before.now, tracker(at: latest).isAway else { return latest }
    // After a rushed answer, 10 min without active time may have passed already.
    guard tracker(at: before.now + 1).totals.sum > before.totals.sum else { return before.now }
    var present = before.now
    var away = latest
    while away - present > 1 {
      let middle = (present + away) / 2
      if tracker(at: middle).isAway { away = middle } else { present = middle }
    }
    return away
  }

  /// The tracker's totals are those of the sealed windows and of what stopping now would seal.
  private mutating func checkTotals(_ place: String) {
    var sum = sealedTotals
    if tracker.isRunning {
      var copy = tracker
      for window in copy.stop(at: latest) { sum += window.totals }
    }
    if sum != tracker.totals { problems.append("\(place): totals") }
  }
}
