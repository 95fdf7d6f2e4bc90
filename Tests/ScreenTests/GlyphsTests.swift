import Screen
import Testing

@Suite struct GlyphsTests {
  /// Each sign by its name.
  private func signs(_ glyphs: Glyphs) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: Mirror(reflecting: glyphs).children.compactMap { child in
        child.label.flatMap { label in (child.value as? String).map { (label, $0) } }
      })
  }

  @Test func `has an ASCII form of each sign`() {
    #expect(signs(.ascii).count > 20)
    #expect(signs(.ascii).keys == signs(.unicode).keys)
    for (name, sign) in signs(.ascii) {
      #expect(!sign.isEmpty && sign.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(name)")
    }
  }

  @Test func `has signs of one cell where they fill rows`() {
    for glyphs in [Glyphs.unicode, .ascii] {
      let filling = [
        glyphs.rule, glyphs.cut, glyphs.columnRule, glyphs.crossing, glyphs.lightRule,
        glyphs.codeGoesOn, glyphs.quote, glyphs.barFilled, glyphs.barEmpty,
      ]
      for sign in filling { #expect(Graphemes.width(of: sign) == 1, "\(sign)") }
    }
  }

  @Test(arguments: Scene.allCases) func `draws nothing else in ASCII`(_ scene: Scene) throws {
    let state = try scene.state()
    let frame = RunScreen.frame(
      of: state, context: scene.context, size: Size(columns: 80, rows: 24), appearance: .ascii)
    let own = Set(signs(.unicode).values.filter { $0.utf8.count > 1 })
    let drawn = frame.cells.map(\.text).filter { $0.utf8.count > 1 }
    #expect(!drawn.contains { own.contains($0) })
  }

  @Test func `draws texts in ASCII with ASCII signs alone`() {
    let source =
      "# a\n> b\n\n- c\n  - d\n\n|x^2^|y|\n|-|-|\n|some longer words|1|\n|e|2|\n\n"
      + "```\nlet x = 1 + 2 + 3 + 4 + 5\n```\nH~2~O"
    for width in [12, 30] {
      for line in MarkdownText(source).lines(width: width, glyphs: .ascii) {
        #expect(line.text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(line.text)")
      }
    }
  }
}
