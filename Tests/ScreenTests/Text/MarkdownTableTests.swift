import Screen
import Testing

@Suite struct MarkdownTableTests {
  private func lines(_ text: String, _ width: Int, _ glyphs: Glyphs = .unicode) -> [String] {
    MarkdownText(text).lines(width: width, glyphs: glyphs).map { line in
      var text = line.text
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private static let planets = """
    | Planet | Moons | Seen by |
    |:-------|------:|:-------:|
    | Earth  | 1     | all     |
    | 火星   | 2     | **A. Hall** |
    """

  @Test func `lays columns out by cells, each aligned`() {
    #expect(
      lines(Self.planets, 60) == [
        "Planet │ Moons │ Seen by",
        "───────┼───────┼────────",
        "Earth  │     1 │   all",
        "火星   │     2 │ A. Hall",
      ])
  }

  @Test func `draws with ASCII where there is nothing else`() {
    #expect(lines(Self.planets, 60, .ascii)[1] == "-------+-------+--------")
    #expect(lines(Self.planets, 60, .ascii)[0] == "Planet | Moons | Seen by")
  }

  @Test func `wraps cells in their column and tells the rows apart`() {
    let source = "a|what it is\n-|-\nfox|a red animal of the wood\nowl|a bird"
    #expect(
      lines(source, 20) == [
        "a   │ what it is",
        "────┼───────────────",
        "fox │ a red animal",
        "    │ of the wood",
        "┈┈┈┈┼┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
        "owl │ a bird",
      ])
  }

  @Test func `falls back to a line for each cell where columns are too narrow`() {
    let source = "name|first|second|third\n-|-|-|-\nfox|1|2|remarkable\nowl||4|5"
    #expect(
      lines(source, 20) == [
        "name: fox", "first: 1", "second: 2", "third: remarkable", "",
        "name: owl", "first:", "second: 4", "third: 5",
      ])
  }

  @Test func `takes a bar with a backslash for a bar, and fills up short rows`() {
    #expect(
      lines("| a | b |\n|---|---|\n| x \\| y |\n| 1 | 2 | 3 |\nafter", 40) == [
        "a     │ b", "──────┼──", "x | y │", "1     │ 2", "after",
      ])
  }

  @Test(arguments: ["a | b", "a | b\nc | d", "a | b\n|---|", "a\n---", "p || q\n---|-x-"])
  func `takes no table from what is none`(_ text: String) {
    #expect(lines(text, 40) == text.split(separator: "\n").map(String.init))
  }

  @Test func `has the field one types into in its cell`() {
    let text = MarkdownText("a|b\n-|-\n1|\u{E000}").replacing(
      "\u{E000}", with: .init("___", .field))
    let line = text.lines(width: 30, glyphs: .unicode)[2]
    #expect(line.text == "1 │ ___")
    #expect(line.runs.contains(.init("___", .field)))
  }

  @Test(arguments: HostileText.all) func `is never too wide`(_ text: String) {
    let cell = DisplayText.line(text)
    for width in 6...60 {
      let lines = MarkdownText("| a | b | c |\n|-|-|-|\n| \(cell) | x | \(cell) |")
        .lines(width: width, glyphs: .unicode)
      #expect(lines.allSatisfy { $0.width <= width }, "width \(width)")
    }
  }
}
