import Engagement
import Testing

/// Where windows begin and end (design.md 3, "Windows"), apart from away.
@Suite struct TimeWindowTests {
  private let line = TimeLine(expectedSeconds: 60)

  @Test(arguments: [
    ("s", "|a|"),
    ("s..............", "|aaaaaaaaaaaaaaa|"),
    ("s...............", "|aaaaaaaaaaaaaaa|a|"),
    ("s.............................", "|aaaaaaaaaaaaaaa|aaaaaaaaaaaaaaa|"),
  ])
  func `close every 15 s and at the end`(inputs: String, windows: String) {
    #expect(line.windows(inputs) == windows)
  }

  @Test(arguments: [
    ("s....p.........r...", "|aaaaapppppppppp|aaaa|"),
    ("s....zzzzzzzzzzzzzz", "|aaaaassssssssss|ssss|"),
    ("s....gggg..........", "|aaaaaggggaaaaaa|aaaa|"),
    ("s....o....s..(..)..", "|aaaaauuuuuuuuuu|uuuu|"),
    ("s....k....s........", "|aaaaaaaaaaaaaaa|aaaa|"),
  ])
  func `no state and no screen closes one`(inputs: String, windows: String) {
    #expect(line.windows(inputs) == windows)
  }

  @Test func `a stop at a multiple of 15 s sends no window of 0 ms`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    #expect(tracker.advance(to: 30_000).count == 2)
    #expect(tracker.stop(at: 30_000) == [])
  }

  @Test func `a sitting of 0 ms sends none`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    #expect(tracker.stop(at: 0) == [])
  }

  @Test func `one goes out at its end, not before`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    #expect(tracker.advance(to: 14_999) == [])
    #expect(tracker.advance(to: 15_000).map(\.interval) == [Interval(start: 0, end: 15_000)])
  }

  @Test func `an instant that goes back counts as the latest one known`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.advance(to: 5_000)
    #expect(tracker.inputReceived(at: 3_000) == [])
    #expect(tracker.now == 5_000)
    #expect(tracker.horizon == 20_000)
  }

  @Test func `the open window and the totals can be read at any time`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.inputReceived(at: 0)
    _ = tracker.advance(to: 16_000)
    #expect(tracker.openWindow.start == 15_000)
    #expect(
      tracker.openWindow.intervals == [
        LabelledInterval(.idle, Interval(start: 15_000, end: 16_000))
      ])
    #expect(tracker.totals[.active] == 15_000)
    #expect(tracker.totals[.idle] == 1_000)
  }
}
