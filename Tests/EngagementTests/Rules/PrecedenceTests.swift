import Engagement
import Testing

/// Of two labels that could hold, the one that stands higher in the table does.
@Suite struct PrecedenceTests {
  /// How each of the labels that a state brings about is brought about, in one instant.
  private static let stateful: [Label] = [.paused, .unfocused, .idle, .aside, .active]

  @Test(arguments: [Label.suspended, .gap], stateful)
  func `what is seen afterwards goes before every state`(forced: Label, below: Label) {
    var tracker = tracker(in: [below])
    #expect(tracker.currentLabel == below)
    _ = tracker.interrupted(forced, from: tracker.now, to: tracker.now + 100)
    #expect(tracker.openWindow.intervals.last?.label == forced)
    _ = tracker.advance(to: tracker.now + 100)
    #expect(tracker.openWindow.intervals.last?.label == below)
  }

  @Test(arguments: stateful, stateful)
  func `the higher of two states holds`(one: Label, other: Label) {
    var tracker = tracker(in: [one, other])
    let higher = one.rawValue < other.rawValue ? one : other
    #expect(tracker.currentLabel == higher)
    _ = tracker.advance(to: tracker.now + 100)
    #expect(tracker.openWindow.intervals.last?.label == higher)
  }

  @Test(arguments: [
    Picture(
      "a gap noticed over time that was told already adds only what is new",
      "szzzggg", "asssggg"),
    Picture("suspended in a pause", "s.p.zzz..r..", "aappssspp" + "aaa"),
    Picture("unfocused in a pause", "s.p.o..f.r..", "aapppppppaaa"),
    Picture("a pause while unfocused", "s.o.p..r..", "aauupppaaa"),
    Picture("focus lost in a pause, then a silent return", "s.p.o....r..", "aapppppppaaa"),
    Picture("unfocused past the horizon", "s" + "." × 20 + "o..f", "a" × 20 + "iuuui", expected: 4),
  ])
  func `holds in drawings`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }

  @Test(arguments: [("z", "s"), ("g", "g"), ("p", "p"), ("o", "u")])
  func `rushing takes active time only`(input: String, label: String) {
    // The key that answers ends the pause before, as the run's reducer does.
    let end = input == "p" ? "r" : "."
    let drawn = TimeLine(rushLimitSeconds: 9).labels("s.n.\(input)\(end)w..")
    let later = input == "o" ? label : "r"
    #expect(drawn == "aarr\(label)\(later)aaa")
  }

  @Test func `rushing leaves idle and aside as they are`() {
    var rules = TimeRules()
    rules.idleAfterMilliseconds = 3_000
    rules.asideAllowanceMilliseconds = 2_000
    let line = TimeLine(rushLimitSeconds: 9, rules: rules)
    #expect(line.labels("s.n....w..") == "aarrriiaaa")
    #expect(line.labels("s.n(..)w..") == "aarrriiaaa")
    #expect(line.labels("s.nk(..)w..") == "aarrrrwraaa")
  }

  /// A tracker in which each of these would hold if it were alone.
  private func tracker(in labels: [Label]) -> EngagementTracker {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    let expected: Int64 = labels.contains(.idle) ? 0 : 60_000
    _ = tracker.screenShown(at: 0, expectedMilliseconds: expected, rushLimitMilliseconds: nil)
    if labels.contains(.aside) { _ = tracker.asideOpened(at: 0) }
    // 20 s later the horizon of a short screen has passed, and so has what help is allowed.
    _ = tracker.advance(to: 20_000)
    if labels.contains(.paused) { _ = tracker.paused(at: 20_000) }
    if labels.contains(.unfocused) { _ = tracker.focusReported(at: 20_000, hasFocus: false) }
    return tracker
  }
}
