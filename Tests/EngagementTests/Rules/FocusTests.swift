import Engagement
import Testing

/// Row 4 of the table: focus reports and the away key.
@Suite struct FocusTests {
  @Test(arguments: [
    Picture(
      "focus out until focus in",
      "s....o....f....",
      "aaaaauuuuuaaaaa"),
    Picture(
      "a report moves no horizon",
      "s...............ofofofof......",
      "aaaaaaaaaaaaaaaauauauauaiiiiii", expected: 4),
    Picture(
      "a key while unfocused means present again",
      "s....o....k....",
      "aaaaauuuuuaaaaa"),
    Picture(
      "the away key until the next key",
      "s....x....k....",
      "aaaaauuuuuaaaaa"),
    Picture(
      "focus in does not undo the away key",
      "s....x....f....k",
      "aaaaauuuuuuuuuua"),
    Picture(
      "focus in does not undo idle",
      "s...................o..f..",
      "aaaaaaaaaaaaaaaaaaaauuuiii", expected: 4),
    Picture(
      "a screen that appears does not bring the student back",
      "s....o....s....",
      "aaaaauuuuuuuuuu"),
  ])
  func `follows the terminal's reports`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }

  @Test(arguments: [
    Picture(
      "reports do not count",
      "s....o....f....",
      "aaaaaaaaaaaaaaa"
    ) { $0.allowsOtherWindows = true },
    Picture(
      "nor do they stop the horizon",
      "s....o...................",
      "aaaaaaaaaaaaaaaaaaaaiiiii", expected: 4
    ) { $0.allowsOtherWindows = true },
    Picture(
      "the away key does",
      "s....x....f....k",
      "aaaaauuuuuuuuuua"
    ) { $0.allowsOtherWindows = true },
  ])
  func `where other windows are allowed`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }
}
