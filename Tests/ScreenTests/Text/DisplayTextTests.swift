import Screen
import Testing

@Suite struct DisplayTextTests {
  @Test func `replaces what a terminal would obey`() {
    #expect(
      DisplayText.clean("a\u{1B}[31m\u{7}\u{9B}\u{7F}b") == "a\u{FFFD}[31m\u{FFFD}\u{FFFD}\u{FFFD}b"
    )
  }

  @Test func `drops what is invisible or makes terminals disagree`() {
    #expect(DisplayText.clean("a\u{202E}b\u{200B}c\u{FEFF}d\u{AD}e") == "abcde")
    #expect(DisplayText.clean("👍🏽❤️👩‍👧") == "👍\u{2764}👩👧")
  }

  @Test func `keeps four marks upon a base`() {
    let marks = String(repeating: "\u{301}", count: 9)
    #expect(DisplayText.clean("e\(marks)x").unicodeScalars.count == 6)
  }

  @Test func `stands a mark without a base upon a space`() {
    #expect(Array(DisplayText.clean("\u{301}a").unicodeScalars) == [" ", "\u{301}", "a"])
  }

  @Test func `has one kind of line break and no tabs`() {
    #expect(DisplayText.clean("a\r\nb\rc\u{2028}d\te") == "a\nb\nc\nd    e")
    #expect(DisplayText.line("a\nb") == "a b")
  }

  @Test func `shows a replacement for what has no known width`() {
    #expect(DisplayText.clean("\u{1FAE8}") == "\u{FFFD}")
  }

  @Test(arguments: HostileText.all) func `is clean after one cleaning`(_ text: String) {
    let clean = DisplayText.clean(text)
    #expect(DisplayText.clean(clean) == clean)
    #expect(!clean.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func `makes a paste one printable line of a bearable length`() {
    #expect(DisplayText.pasted("a\nb\tc\u{1B}[D\u{202E}d") == "a b c[Dd")
    #expect(DisplayText.pasted(String(repeating: "x", count: 9_000)).count == 4_000)
  }
}
