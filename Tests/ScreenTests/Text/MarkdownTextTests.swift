import Screen
import Testing

@Suite struct MarkdownTextTests {
  private func runs(_ text: String) -> [StyledText.Run] { MarkdownText.inline(text).runs }

  private func lines(_ text: String, _ width: Int) -> [String] {
    MarkdownText(text).lines(width: width, glyphs: .unicode).map(\.text)
  }

  @Test func `reads bold, italic and code`() {
    #expect(
      runs("a **b** *c* `d*e*`") == [
        .init("a ", .text), .init("b", .strong), .init(" ", .text), .init("c", .emphasis),
        .init(" ", .text), .init("d*e*", .code),
      ])
  }

  @Test(
    arguments: [
      "2*3*4", "2 * 3 * 4", "a ** b", "$a*b*c$", "5$ and 6$", "no `end", "**open", "snake_case_x",
      "____",
    ])
  func `leaves as typed what is no emphasis`(_ text: String) {
    #expect(runs(text) == [.init(text, .text)])
  }

  @Test func `takes a backslash for the sign itself`() {
    #expect(runs("\\*a\\*") == [.init("*a*", .text)])
  }

  @Test func `hangs the entries of lists`() {
    #expect(lines("- one two\n10. three four", 9) == ["• one two", "10. three", "    four"])
  }

  @Test func `cuts code with a mark and never wraps it`() {
    #expect(lines("```swift\nlet x = 1 + 2\n```\nend", 10) == ["  let x =›", "end"])
  }

  @Test func `ends a fence at the end of the text`() {
    #expect(lines("```\na", 10) == ["  a"])
  }
}
