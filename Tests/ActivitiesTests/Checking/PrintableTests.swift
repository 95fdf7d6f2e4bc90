import Testing

@testable import Activities

@Suite struct PrintableTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("é, ß, 日本語", "é, ß, 日本語"), ("\u{1B}[31m", "^[[31m"),
    ("a\u{0}b", "a^@b"), ("a\u{7F}b", "a^?b"), ("a\u{9B}2J", "a<U+009B>2J"),
    ("a\u{85}b", "a<U+0085>b"), ("a\u{202E}b", "a<U+202E>b"),
    ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("a\u{200B}b", "a<U+200B>b"), ("\u{FEFF}a", "<U+FEFF>a"), ("a\u{2028}b", "a<U+2028>b"),
    ("\r\n", "^M^J"), ("\t", "^I"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("a\u{200D}b", "a<U+200D>b"),
    ("1\u{200D}2", "1<U+200D>2"), ("\u{61C}", "<U+061C>"), ("\u{E0041}", "<U+E0041>"),
  ])
  func `replaces what acts or hides`(text: String, shown: String) {
    #expect(Printable.clean(text) == shown)
  }

  @Test func `keeps line breaks and tabs where asked, and carriage returns never`() {
    #expect(Printable.clean("a\n\tb\u{1B}", keepingLines: true) == "a\n\tb^[")
    #expect(Printable.clean("a\r\nb", keepingLines: true) == "a^M\nb")
  }

  @Test func `keeps eight combining marks on one letter`() {
    let marks = { String(repeating: "\u{301}", count: $0) }
    #expect(Printable.clean("a" + marks(8)).unicodeScalars.count == 9)
    #expect(Printable.clean("a" + marks(500) + "b").unicodeScalars.count == 10)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `leaves nothing hidden in random text, and cleans only once`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<500 {
      let scalars = (0..<generator.next(below: 20)).compactMap { _ in
        Unicode.Scalar(
          UInt32(generator.next(below: generator.next(below: 2) == 0 ? 0x300 : 0xE0100)))
      }
      let clean = Printable.clean(String(String.UnicodeScalarView(scalars)))
      let scalarsLeft = Array(clean.unicodeScalars)
      for index in scalarsLeft.indices where Printable.isHidden(scalarsLeft[index]) {
        #expect(
          Printable.isEmojiJoiner(scalarsLeft, index), "seed \(seed): \(clean.debugDescription)")
      }
      #expect(Printable.clean(clean) == clean, "seed \(seed)")
    }
  }
}
