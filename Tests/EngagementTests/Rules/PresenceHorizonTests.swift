import Engagement
import Testing

/// How long presence is believed without input (design.md 3, "Presence horizon").
@Suite struct PresenceHorizonTests {
  @Test(arguments: [
    Picture(
      "a screen is worth 20 s at least",
      "s........................",
      "aaaaaaaaaaaaaaaaaaaaiiiii", expected: 4),
    Picture(
      "a screen is worth 1.5 times its expected time",
      "s...............................",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaii", expected: 20),
    Picture(
      "an input in the last moment is worth 15 s",
      "s..................k..................",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaiiii", expected: 4),
    Picture(
      "an early input takes nothing away",
      "s.k......................",
      "aaaaaaaaaaaaaaaaaaaaiiiii", expected: 4),
    Picture(
      "an input is worth half the expected time if that is longer",
      "s" + "." × 59 + "k" + "." × 24,
      "a" × 80 + "i" × 5, expected: 40),
    Picture(
      "idle is not backdated and ends with the input",
      "s......................k................",
      "aaaaaaaaaaaaaaaaaaaaiiiaaaaaaaaaaaaaaaii", expected: 4),
    Picture(
      "the next screen sets the horizon anew, forward",
      "s...............s.......................",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaiiii", expected: 4),
    Picture(
      "before the first screen or key nobody is believed to be there",
      "..s..",
      "iiaaa"),
  ])
  func `believes as drawn`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }

  /// Five seconds a letter.
  @Test(arguments: [
    Picture(
      "180 s at most", "s" + "." × 39, "a" × 36 + "i" × 4, expected: 130, secondsPerLetter: 5),
    Picture(
      "but 1.2 times a long text's time", "s" + "." × 149, "a" × 144 + "i" × 6, expected: 600,
      secondsPerLetter: 5),
    Picture(
      "the two meet at 150 s", "s" + "." × 37, "a" × 36 + "ii", expected: 150,
      secondsPerLetter: 5),
    Picture(
      "an input is worth 60 s at most", "s" + "." × 143 + "k" + "." × 13, "a" × 156 + "ii",
      expected: 600, secondsPerLetter: 5),
  ])
  func `believes as drawn, over minutes`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }

  @Test(arguments: [
    Picture(
      "the file's idleAfterSeconds replaces the screen's horizon",
      "s...........",
      "aaaaaaaiiiii", expected: 40
    ) { $0.idleAfterMilliseconds = 7_000 },
    Picture(
      "and not what an input is worth",
      "s......k...................",
      "aaaaaaaaaaaaaaaaaaaaaaiiiii", expected: 10
    ) { $0.idleAfterMilliseconds = 7_000 },
    Picture(
      "a student's time factor stretches both",
      "s.............................k...............................",
      "a" × 60 + "ii", expected: 4
    ) { $0.timeFactorPercent = 200 },
  ])
  func `believes as the file and the student's settings say`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }

  @Test(arguments: [
    Picture(
      "stands still in a pause, and the key that resumes is an input",
      "s.........p.....r...............",
      "aaaaaaaaaappppppaaaaaaaaaaaaaaai", expected: 4),
    Picture(
      "what is left after a pause is what was left before",
      "s....p......r.........................",
      "aaaaappppppp" + "a" × 25 + "i", expected: 20),
    Picture(
      "stands still while unfocused",
      "s.........o.....f............",
      "aaaaaaaaaauuuuuuaaaaaaaaaaiii", expected: 4),
    Picture(
      "stands still while suspended",
      "s.........zzzzzz.............",
      "aaaaaaaaaassssssaaaaaaaaaaiii", expected: 4),
    Picture(
      "stands still in a gap",
      "s.........gggggg.............",
      "aaaaaaaaaaggggggaaaaaaaaaaiii", expected: 4),
    Picture(
      "runs on during aside",
      "(....s.......................",
      "iiiiiaaaaaaaaaaaaaaawwwwwiiii", expected: 4),
    Picture(
      "help leaves it as it is",
      "s.........(....).........",
      "aaaaaaaaaaaaaaaaaaaaiiiii", expected: 4),
    Picture(
      "a passed one is still passed after a pause without a key",
      "s...................zzz..",
      "aaaaaaaaaaaaaaaaaaaasssii", expected: 4),
    Picture(
      "a screen shown while unfocused is believed from the return on",
      "s....o....s....f........................",
      "aaaaauuuuuuuuuu" + "a" × 20 + "iiiii", expected: 4),
  ])
  func `stands still while nobody could press a key`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }

  @Test func `a new sitting knows nothing of the last one's screen`() {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    _ = tracker.screenShown(
      at: 0, expectedMilliseconds: 600_000, rushLimitMilliseconds: nil)
    _ = tracker.stop(at: 1_000)
    tracker.begin(wall: 2_000)
    _ = tracker.inputReceived(at: 0)
    #expect(tracker.horizon == 15_000)
  }
}
