import Terminal
import TestSupport
import Testing

@Suite struct ReplyParserTests {
  private static let stream = "\u{1B}[?1004;2$y\u{1B}[?2026;0$y\u{1B}[24;7R\u{1B}[?62;22c"
  private static let replies: [TerminalReply] = [
    .mode(1004, .off), .mode(2026, .notKnown), .cursor(row: 24, column: 7), .attributes,
  ]

  private func parse(_ pieces: [[UInt8]]) -> [TerminalReply] {
    var parser = ReplyParser()
    return pieces.flatMap { parser.parse($0) }
  }

  @Test func `reads one reply after another`() {
    #expect(parse([Array(Self.stream.utf8)]) == Self.replies)
  }

  @Test func `reads replies that come in pieces`() {
    let bytes = Array(Self.stream.utf8)
    for cut in bytes.indices {
      #expect(parse([Array(bytes[..<cut]), Array(bytes[cut...])]) == Self.replies, "cut at \(cut)")
    }
    #expect(parse(bytes.map { [$0] }) == Self.replies)
  }

  @Test(arguments: [
    "", "x", "\u{1B}", "\u{1B}[", "\u{1B}[A", "\u{1B}OP", "\u{1B}[I", "\u{1B}[200~", "\u{1B}[c",
    "\u{1B}[R", "\u{1B}[5R", "\u{1B}[0;1R", "\u{1B}[1;2;3R", "\u{1B}[a;1R", "\u{1B}[?1;2R",
    "\u{1B}[?1004$y", "\u{1B}[?1004;9$y", "\u{1B}[?1004;2y", "\u{1B}[1004;2$y", "\u{1B}[?;$y",
    "\u{1B}[99999999999999999999;1R", "[?1004;2$y", "\u{1B}]11;rgb:0/0/0\u{1B}\\", "日本",
  ])
  func `passes over what is no reply, and reads the next one`(noise: String) {
    #expect(parse([Array((noise + "\u{1B}[1;1R").utf8)]) == [.cursor(row: 1, column: 1)])
  }

  @Test func `gives a sequence up that does not end`() {
    let endless = "\u{1B}[" + String(repeating: "1;", count: 10_000) + "R"
    #expect(parse([Array((endless + "\u{1B}[?1c").utf8)]) == [.attributes])
  }

  @Test(arguments: SeededRandom.seeds(20))
  func `finds its replies in any noise`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let noise = (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
    var parser = ReplyParser()
    _ = parser.parse(noise)
    // An escape ends whatever was begun.
    #expect(parser.parse(Array(Self.stream.utf8)) == Self.replies)
  }

  @Test(arguments: [
    (ModeSetting.notKnown, false), (.on, true), (.off, true), (.alwaysOn, true),
    (.alwaysOff, false),
  ])
  func `a mode is there where it is on or may be turned on`(setting: ModeSetting, isThere: Bool) {
    #expect(setting.isAvailable == isThere)
  }
}
