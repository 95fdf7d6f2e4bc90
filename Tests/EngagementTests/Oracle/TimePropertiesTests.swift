import Engagement
import TestSupport
import Testing

/// What must hold for every sequence of actions (design.md 3), over random ones.
@Suite struct TimePropertiesTests {
  private static let actionsPerScript = 1_000

  @Test(arguments: Soak.seeds(100))
  func `windows tile the time that was not away`(seed: UInt64) {
    let script = Script(seed: seed, actions: Self.actionsPerScript)
    let played = Playback(script)
    #expect(played.problems == [], "seed \(seed)")
    let windows = played.windows
    #expect(windows.map(\.index) == Array(0..<windows.count), "seed \(seed)")
    let covered = windows.reduce(0) { $0 + $1.interval.milliseconds }
    #expect(covered == played.presentMilliseconds, "seed \(seed)")
    #expect(covered == played.tracker.totals.sum, "seed \(seed)")
    let faulty = windows.flatMap { faults(in: $0, rules: script.rules) }
    #expect(faulty == [], "seed \(seed)")
    let torn = zip(windows, windows.dropFirst()).flatMap { faults(between: $0, and: $1) }
    #expect(torn == [], "seed \(seed)")
  }

  @Test(arguments: Soak.seeds(10))
  func `how often time is told makes no difference`(seed: UInt64) {
    let script = Script(seed: seed, actions: 300)
    let atOnce = Playback(script)
    let split = Playback(script, ticksBetween: 7)
    #expect(atOnce.tracker == split.tracker, "seed \(seed)")
    #expect(atOnce.windows == split.windows, "seed \(seed)")
  }

  private func faults(in window: TimeWindow, rules: TimeRules) -> [String] {
    var faults: [String] = []
    let totals = window.totals
    let values = Label.allCases.map { totals[$0] }
    if values.contains(where: { $0 < 0 || $0 > 86_400_000 }) { faults.append("value") }
    if values.reduce(0, +) != window.interval.milliseconds { faults.append("sum") }
    if window.interval.isEmpty { faults.append("empty") }
    if window.interval.milliseconds > rules.windowMilliseconds { faults.append("too long") }
    var end = window.interval.start
    for piece in window.intervals {
      if piece.interval.start != end || piece.interval.isEmpty { faults.append("pieces") }
      end = piece.interval.end
    }
    if end != window.interval.end { faults.append("end") }
    return faults.map { "window \(window.index): \($0)" }
  }

  private func faults(between first: TimeWindow, and second: TimeWindow) -> [String] {
    var faults: [String] = []
    if second.segment < first.segment { faults.append("segments out of order") }
    if second.segment == first.segment, second.interval.start != first.interval.end {
      faults.append("a hole within a segment")
    }
    if second.startWall < first.endWall { faults.append("wall times overlap") }
    if second.segment == first.segment, second.anchor == first.anchor,
      second.startWall != first.endWall
    {
      faults.append("a hole by the wall")
    }
    return faults.map { "after window \(first.index): \($0)" }
  }
}
