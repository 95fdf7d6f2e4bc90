import Engagement
import Testing

/// Row 7 of the table: a wrong answer faster than its rush limit (5 s in these drawings).
@Suite struct RushingTests {
  private let line = TimeLine()

  @Test(arguments: [
    Picture("wrong before the limit", "s..n...w...", "aaarrrraaaa"),
    Picture("wrong at the limit exactly", "s..n....w..", "aaaaaaaaaaa"),
    Picture("wrong after it", "s..n.....w.", "aaaaaaaaaaa"),
    Picture("right before the limit", "s..n...c...", "aaaaaaaaaaa"),
    Picture("a skip is not an answer", "s..n...-...", "aaaaaaaaaaa"),
    Picture("only the first try has a limit", "s..s...w...", "aaaaaaaaaaa"),
    Picture("the second try is not judged", "s..n.w.w...", "aaarraaaaaa"),
    Picture("keys on the way change nothing", "s..nkk.w...", "aaarrrraaaa"),
    Picture("time in another window keeps its label", "s..no.fw...", "aaaruuraaaa"),
    Picture("a pause counts for the limit", "s..n.p.r.w..", "aaaaappaaaaa"),
    Picture("two in a row", "s..n.wn.w..", "aaarrarraaa"),
    Picture("shown twice, judged from the last time", "s..n.n.w...", "aaaaarraaaa"),
    Picture("left is decided", "s..n.....", "aaaaaaaaa"),
    Picture("leaving the run leaves the time as it stands", "s..n./..w", "aaaaaaaaa"),
  ])
  func `is judged as drawn`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }

  @Test func `one millisecond decides`() {
    for (answeredAt, label) in [(4_999, Label.rushing), (5_000, .active)] as [(Int64, Label)] {
      var tracker = EngagementTracker(rules: TimeRules())
      tracker.begin(wall: 0)
      _ = tracker.screenShown(
        at: 0, expectedMilliseconds: 40_000, rushLimitMilliseconds: 5_000)
      _ = tracker.inputReceived(at: answeredAt)
      _ = tracker.itemAnswered(at: answeredAt, isFullyCorrect: false)
      #expect(tracker.totals[label] == answeredAt)
      #expect(tracker.totals.sum == answeredAt)
    }
  }

  @Test func `changes a closed window that has not gone out`() {
    #expect(
      line.windows("s............n...w.............") == "|aaaaaaaaaaaaarr|rraaaaaaaaaaaaa|a|")
  }

  @Test func `a window waits for the answer`() {
    let drawing = "s............n...w............."
    #expect(line.windows(drawing) == "|aaaaaaaaaaaaarr|rraaaaaaaaaaaaa|a|")
    #expect(line.sealings(drawing) == ".................1............11")
  }

  @Test(arguments: [
    ("until the answer", "s............n...c..............", ".................1............1.1"),
    ("until the skip", "s............n...-..............", ".................1............1.1"),
    ("until the limit", "s............n..................", "..................1...........1.1"),
    (
      "not when no item waits", "s..............................",
      "...............1..............11"
    ),
    (
      "not for an item shown at its end", "s..............n.w..............",
      "...............1..............1.1"
    ),
    (
      "the next item is no reason to wait on", "s............n..n.w.............",
      "................1.............1.1"
    ),
    ("until the end of the sitting", "s............n..", "................2"),
  ])
  func `a window goes out as soon as no label in it can change`(
    claim: String, inputs: String, sealings: String
  ) {
    #expect(line.sealings(inputs) == sealings, "\(claim)")
  }

  @Test func `a window waits 10 s at most`() {
    var line = TimeLine()
    line.rushLimitSeconds = 10
    #expect(line.sealings("s.............n.............") == "........................1...1")
  }

  @Test func `windows before the item go out in the call that shows it`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    let sealed = tracker.screenShown(
      at: 40_000, expectedMilliseconds: 40_000, rushLimitMilliseconds: 4_000)
    #expect(sealed.map(\.interval.end) == [15_000, 30_000])
  }

  @Test func `a limit that passes while the student is away is passed`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.paused(at: 0)
    var sealed = tracker.screenShown(
      at: 598_000, expectedMilliseconds: 40_000, rushLimitMilliseconds: 4_000)
    sealed += tracker.advance(to: 602_000)
    #expect(tracker.isAway)
    #expect(sealed.last?.interval.end == 600_000)
    _ = tracker.inputReceived(at: 700_000)
    _ = tracker.resumed(at: 700_000)
    _ = tracker.itemAnswered(at: 701_000, isFullyCorrect: false)
    #expect(tracker.totals[.rushing] == 0)
    #expect(tracker.totals[.active] == 1_000)
  }

  @Test func `a rushed answer right after waking is no reason to be away again`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.paused(at: 0)
    _ = tracker.screenShown(
      at: 598_000, expectedMilliseconds: 40_000, rushLimitMilliseconds: 8_000)
    _ = tracker.inputReceived(at: 602_000)
    _ = tracker.resumed(at: 602_000)
    _ = tracker.itemAnswered(at: 604_000, isFullyCorrect: false)
    #expect(tracker.totals[.rushing] == 2_000)
    _ = tracker.focusReported(at: 604_000, hasFocus: false)
    _ = tracker.advance(to: 605_000)
    #expect(!tracker.isAway)
  }
}
