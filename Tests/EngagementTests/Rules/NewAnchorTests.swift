import Engagement
import Testing

/// What a jump of the wall clock does to the windows.
@Suite struct NewAnchorTests {
  private let line = TimeLine(expectedSeconds: 60)
  private let hour: Int64 = 3_600_000

  @Test func `closes the window, and the next is a full 15 s`() {
    #expect(line.windows("s....j................") == "|aaaaa|aaaaaaaaaaaaaaa|aa|")
  }

  @Test func `at a window's end it leaves none of 0 ms`() {
    #expect(line.windows("s..............j..") == "|aaaaaaaaaaaaaaa|aaa|")
  }

  @Test func `dates what follows, and starts no segment`() {
    let windows = line.sealedWindows("s....j................")
    #expect(windows.map(\.segment) == [0, 0, 0])
    #expect(windows[1].startWall == windows[0].endWall + hour)
    #expect(windows[2].startWall == windows[1].endWall)
  }

  @Test func `a backward one is refused and changes nothing`() {
    #expect(line.windows("s....b................") == "|aaaaaaaaaaaaaaa|aaaaaaa|")
    let windows = line.sealedWindows("s....b................")
    #expect(windows[1].startWall == windows[0].endWall)
  }

  @Test(arguments: [(4_999, false), (5_000, true), (5_001, true)] as [(Int64, Bool)])
  func `backward means before the end of what is dated`(wall: Int64, isTaken: Bool) {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    let (taken, windows) = tracker.anchored(at: 5_000, wall: wall)
    #expect(taken == isTaken)
    #expect(windows.count == (isTaken ? 1 : 0))
  }

  @Test func `while away it dates the next segment`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.advance(to: 700_000)
    #expect(tracker.anchored(at: 700_000, wall: 599_999).0 == false)
    #expect(tracker.anchored(at: 700_000, wall: 650_000).0)
    _ = tracker.inputReceived(at: 710_000)
    let windows = tracker.stop(at: 711_000)
    #expect(windows.map(\.startWall) == [660_000])
    #expect(windows.map(\.segment) == [1])
  }

  @Test func `a window that a new anchor closed waits for the item's answer`() {
    let line = TimeLine(expectedSeconds: 60)
    #expect(line.windows("s..n.jw.") == "|aaarr|raa|")
    #expect(line.sealings("s..n.jw.") == "......1.1")
  }

  @Test func `a clock that went back is noted until there is a new anchor`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 100_000)
    var windows = tracker.advance(to: 15_000)
    windows += tracker.anchored(at: 20_000, wall: 90_000).1
    windows += tracker.advance(to: 45_000)
    windows += tracker.anchored(at: 45_000, wall: 200_000).1
    windows += tracker.stop(at: 50_000)
    #expect(windows.map(\.anchor.refusedShift) == [0, -30_000, -30_000, 0])
  }

  @Test func `a sitting that would begin before the last window's end is shifted, and says so`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 100_000)
    _ = tracker.stop(at: 10_000)
    tracker.begin(wall: 105_000)
    let windows = tracker.stop(at: 1_000)
    #expect(windows.map(\.startWall) == [110_000])
    #expect(windows.map(\.anchor.refusedShift) == [-5_000])
  }
}
