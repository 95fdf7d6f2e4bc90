import Screen
import Terminal
import TestSupport
import Testing

/// Letters as ncurses hands them over.
private func scalars(_ text: String) -> [RawInput] { text.unicodeScalars.map { .scalar($0) } }

private func keys(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }

@Suite struct InputDecoderTests {
  @Test(arguments: [
    ("\t", Key.tab), ("\n", .enter), ("\r", .enter), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{1B}", .escape), ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\0", .other),
    ("\u{1F}", .other), ("\u{85}", .other), ("é", .character("é")), ("漢", .character("漢")),
  ])
  func `names a single letter`(text: String, key: Key) {
    var decoder = InputDecoder()
    #expect(decoder.decode(scalars(text), at: 0) == [.key(key)])
  }

  @Test func `joins a base and its marks into one key`() {
    var decoder = InputDecoder()
    #expect(decoder.decode(scalars("xe\u{301}🇫🇷y"), at: 0) == keys("xe\u{301}🇫🇷y"))
  }

  @Test(arguments: [("I", true), ("O", false)])
  func `takes a focus report that a slow line has split`(final: String, isIn: Bool) {
    var decoder = InputDecoder()
    #expect(decoder.decode(scalars("\u{1B}"), at: 0) == [.key(.escape)])
    #expect(decoder.decode(scalars("["), at: 299) == [])
    #expect(decoder.decode(scalars(final), at: 598) == [.focus(isIn)])
    #expect(decoder.decode(scalars("[I"), at: 600) == keys("[I"))
  }

  @Test func `lets a bracket be typed some time after escape`() {
    var decoder = InputDecoder()
    _ = decoder.decode(scalars("\u{1B}"), at: 0)
    #expect(decoder.decode(scalars("[I"), at: 300) == keys("[I"))
  }

  @Test func `lets go of a bracket that begins nothing`() {
    var decoder = InputDecoder()
    _ = decoder.decode(scalars("\u{1B}["), at: 0)
    #expect(decoder.deadline == 300)
    #expect(decoder.expire(at: 299) == [])
    #expect(decoder.expire(at: 300) == keys("["))
    #expect(decoder.deadline == nil)
  }

  @Test func `reads an unknown sequence as one key, not as answers`() {
    var decoder = InputDecoder()
    let events = decoder.decode(scalars("\u{1B}[27;5;9~1"), at: 0)
    #expect(events == [.key(.escape), .key(.other), .key(.character("1"))])
  }

  @Test func `finds an arrow in a split sequence`() {
    var decoder = InputDecoder()
    #expect(decoder.decode(scalars("\u{1B}[A"), at: 0) == [.key(.escape), .key(.up)])
  }

  @Test func `gives a paste in one line, without controls`() {
    var decoder = InputDecoder()
    let text = "a\r\nb\nc\td\u{1B}[31me\u{7}\u{9B}\u{202E}f"
    let inputs = [.pasteBegin] + scalars(text) + [.key(.up), .pasteEnd]
    #expect(decoder.decode(inputs, at: 0) == [.paste("a b c d[31mef")])
  }

  @Test func `ends a paste whose end mark was split`() {
    var decoder = InputDecoder()
    #expect(decoder.decode([.pasteBegin] + scalars("ab"), at: 0) == [])
    #expect(decoder.decode(scalars("\u{1B}"), at: 100) == [])
    #expect(decoder.decode(scalars("[201~c"), at: 500) == [.paste("ab")] + keys("c"))
  }

  @Test func `ends a paste that has lost its end mark`() {
    var decoder = InputDecoder()
    _ = decoder.decode([.pasteBegin] + scalars("ab"), at: 0)
    #expect(decoder.deadline == 1000)
    #expect(decoder.expire(at: 1000) == [.paste("ab")])
  }

  @Test func `takes a paste whose start was split`() {
    var decoder = InputDecoder()
    let events = decoder.decode(scalars("\u{1B}[200~x\u{1B}[201~"), at: 0)
    #expect(events == [.key(.escape), .paste("x")])
  }

  @Test func `keeps a paste within bounds`() {
    var decoder = InputDecoder()
    let long = String(repeating: "x", count: 70_000)
    let events = decoder.decode([.pasteBegin] + scalars(long) + [.pasteEnd], at: 0)
    #expect(events == [.paste(String(repeating: "x", count: 65_536))])
  }

  @Test(arguments: SeededRandom.seeds(20))
  func `holds nothing back for ever`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let choices: [RawInput] =
      scalars("\u{1B}\u{1B}[[[IO1;~xé\u{301}\u{3}") + [
        .key(.up), .focus(true), .pasteBegin, .pasteEnd,
      ]
    var decoder = InputDecoder()
    var now = 0
    for _ in 0..<2000 {
      let inputs = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        choices.randomElement(using: &random) ?? .pasteEnd
      }
      _ = decoder.decode(inputs, at: now)
      if let deadline = decoder.deadline { #expect(deadline <= now + 1000, "\(random)") }
      now += Int.random(in: 0...400, using: &random)
    }
    _ = decoder.expire(at: now + 1000)
    #expect(decoder.decode(scalars("z"), at: now + 1000) == keys("z"), "\(random)")
  }
}
