import Engagement
import Testing

/// Row 6 of the table: help, the event viewer, settings.
@Suite struct AsideTests {
  @Test(arguments: [
    Picture(
      "active for 20 s, then waste",
      "s.(.......................)..",
      "aaaaaaaaaaaaaaaaaaaaaawwwwaaa", expected: 40),
    Picture(
      "20 s exactly are no waste",
      "s.(...................)....",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaa", expected: 40),
    Picture(
      "each opening has its own 20 s",
      "s.(..................)(...................)(.....................)",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaawwa", expected: 60),
    Picture(
      "opening what is open starts no new 20 s",
      "s.(.........(..............)..",
      "aaaaaaaaaaaaaaaaaaaaaawwwwwaaa", expected: 40),
    Picture(
      "a key in help is present and still aside",
      "s.(......................k......",
      "aaaaaaaaaaaaaaaaaaaaaawwwwwwwwww", expected: 40),
    Picture(
      "past the horizon it is idle",
      "s.....(.........................k..)..",
      "aaaaaaaaaaaaaaaaaaaaaaaaaawwwwiiwwwaaa", expected: 20),
  ])
  func `counts beyond 20 s an opening`(picture: Picture) {
    #expect(picture.drawn == picture.labels)
  }
}
