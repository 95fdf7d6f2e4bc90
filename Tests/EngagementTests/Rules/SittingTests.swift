import Engagement
import Testing

/// A run over several sittings.
@Suite struct SittingTests {
  private let line = TimeLine(expectedSeconds: 60)

  @Test func `index and segment go on, the run clock begins again`() {
    let windows = line.sealedWindows("s................/................/.")
    #expect(windows.map(\.index) == [0, 1, 2, 3, 4])
    #expect(windows.map(\.segment) == [0, 0, 1, 1, 2])
    #expect(windows.map(\.interval.start) == [0, 15_000, 0, 15_000, 0])
    #expect(windows.map(\.interval.end) == [15_000, 17_000, 15_000, 17_000, 2_000])
  }

  @Test(
    arguments: [(0, 5_000), (4_999, 5_000), (5_000, 5_000), (9_000, 9_000)] as [(Int64, Int64)])
  func `none is dated before the end of the last window`(wall: Int64, dated: Int64) {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.stop(at: 5_000)
    tracker.begin(wall: wall)
    #expect(tracker.stop(at: 1_000).map(\.startWall) == [dated])
  }

  @Test func `a new one knows no pause, no lost focus, no open help`() {
    for input in ["p", "o", "x", "("] {
      let drawn = line.labels("s.\(input)..../........................")
      #expect(drawn.suffix(25).allSatisfy { $0 == "a" }, "\(input)")
    }
  }

  @Test func `totals go on over sittings`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.inputReceived(at: 0)
    _ = tracker.stop(at: 4_000)
    tracker.begin(wall: 10_000)
    _ = tracker.inputReceived(at: 0)
    _ = tracker.advance(to: 3_000)
    #expect(tracker.totals[.active] == 7_000)
  }

  @Test func `between sittings there is no label`() {
    var tracker = EngagementTracker(rules: TimeRules())
    #expect(tracker.currentLabel == nil)
    tracker.begin(wall: 0)
    #expect(tracker.currentLabel == .idle)
    _ = tracker.stop(at: 10)
    #expect(tracker.currentLabel == nil)
    #expect(!tracker.isRunning)
  }
}
