import Screen
import Testing

@Suite struct GraphemesTests {
  @Test func `counts cells as terminals do`() {
    #expect(Graphemes.width(of: "日本") == 4)
    #expect(Graphemes.width(of: "e\u{301}") == 1)
    #expect(Graphemes.width(of: "👩‍👩‍👧") == 6)
    #expect(Graphemes.width(of: "👍🏽") == 2)
    #expect(Graphemes.width(of: "🇫🇷") == 2)
    #expect(Graphemes.width(of: "") == 0)
  }

  @Test func `draws a flag as two and a marked letter as one`() {
    #expect(Graphemes.split("🇫🇷").count == 2)
    #expect(Graphemes.split("e\u{301}\u{323}x").map(\.width) == [1, 1])
  }
}
