import Engagement
import Testing

/// After 10 min without active time the sitting is away (30 s a letter in these drawings).
@Suite struct AwayTests {
  @Test(arguments: [
    Picture(
      "10 min after the last active time, not after the last key",
      "s" + "." × 29, "a" + "i" × 20 + "." × 9, expected: 20, secondsPerLetter: 30),
    Picture(
      "a pause counts towards it",
      "sp" + "." × 24, "a" + "p" × 20 + "." × 5, expected: 20, secondsPerLetter: 30),
    Picture(
      "so does time in another window",
      "so" + "." × 24, "a" + "u" × 20 + "." × 5, expected: 20, secondsPerLetter: 30),
    Picture(
      "so does suspension, and waking is not input",
      "s" + "z" × 24 + "...", "a" + "s" × 20 + "." × 7, expected: 20, secondsPerLetter: 30),
    Picture(
      "so does a gap",
      "s" + "g" × 24 + "...", "a" + "g" × 20 + "." × 7, expected: 20, secondsPerLetter: 30),
    Picture(
      "so does all of it together",
      "s...o...z...p" + "." × 11, "aiiiuuuusuuu" + "p" × 9 + "...", expected: 20,
      secondsPerLetter: 30),
    Picture(
      "the next input starts again",
      "s" + "." × 24 + "k...", "aaa" + "i" × 20 + ".." + "aiii", expected: 60,
      secondsPerLetter: 30),
    Picture(
      "focus in is no input",
      "so" + "." × 22 + "f..", "a" + "u" × 20 + "." × 6, expected: 20, secondsPerLetter: 30),
    Picture(
      "a screen is no input",
      "sp" + "." × 22 + "s..", "a" + "p" × 20 + "." × 6, expected: 20, secondsPerLetter: 30),
    Picture(
      "the key that resumes is",
      "sp" + "." × 22 + "r..", "a" + "p" × 20 + "..." + "aaa", expected: 120,
      secondsPerLetter: 30),
    Picture(
      "a moment of active time starts the 10 min anew",
      "sp" + "." × 17 + "rp" + "." × 21, "a" + "p" × 18 + "a" + "p" × 20 + "..", expected: 60,
      secondsPerLetter: 30),
    Picture(
      "waking in a pause leaves it a pause, for another 10 min",
      "sp" + "." × 22 + "k" + "." × 21, "a" + "p" × 20 + "..." + "p" × 20 + "..",
      expected: 20, secondsPerLetter: 30),
  ])
  func `goes away as drawn`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }

  @Test func `the time between is in no window, and the next window is a full 15 s`() {
    let line = TimeLine(expectedSeconds: 4, rules: shortRules)
    #expect(
      line.windows("s............................." + "..k.................")
        == "|aaaaaaaaaaaaaaa|aaaaaiiiiiii|.....|aaaaaaaaaaaaaaa|iii|")
  }

  @Test func `a new segment begins`() {
    let windows = TimeLine(expectedSeconds: 4, rules: shortRules).sealedWindows(
      "s............................." + "..k.................")
    #expect(windows.map(\.segment) == [0, 0, 1, 1])
    #expect(windows.map(\.index) == [0, 1, 2, 3])
    #expect(windows.map(\.interval.start) == [0, 15_000, 32_000, 47_000])
    #expect(windows.map(\.interval.end) == [15_000, 27_000, 47_000, 50_000])
  }

  @Test func `the input that comes at the last instant starts a segment at once`() {
    let line = TimeLine(expectedSeconds: 4, rules: shortRules)
    let windows = line.sealedWindows("s.........................." + "k....")
    #expect(windows.map(\.segment) == [0, 0, 1])
    #expect(windows.map(\.interval.start) == [0, 15_000, 27_000])
  }

  @Test func `away has no label and adds nothing`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.advance(to: 599_999)
    #expect(tracker.currentLabel == .idle)
    _ = tracker.advance(to: 600_000)
    #expect(tracker.isAway)
    #expect(tracker.currentLabel == nil)
    #expect(tracker.advance(to: 9_000_000) == [])
    #expect(tracker.totals.sum == 600_000)
    #expect(tracker.stop(at: 9_000_001) == [])
  }

  /// Away after 7 s, so that it fits a drawing.
  private var shortRules: TimeRules {
    var rules = TimeRules()
    rules.awayAfterMilliseconds = 7_000
    return rules
  }
}
