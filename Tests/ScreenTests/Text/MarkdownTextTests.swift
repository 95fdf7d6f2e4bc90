import Screen
import Testing

@Suite struct MarkdownTextTests {
  private func lines(_ text: String, _ width: Int, _ glyphs: Glyphs = .unicode) -> [String] {
    MarkdownText(text).lines(width: width, glyphs: glyphs).map(\.text)
  }

  @Test func `hangs the entries of lists`() {
    #expect(lines("- one two\n10. three four", 9) == ["• one two", "10. three", "    four"])
  }

  @Test func `nests lists by their indents`() {
    let source = "1. a\n   - b\n     * c\n   + d d\n2) e\n- f\n    - g\n - h"
    #expect(
      lines(source, 6) == [
        "1. a", "  • b", "    • c", "  • d", "    d", "2. e", "• f", "  • g", "• h",
      ])
  }

  @Test(arguments: ["-5 degrees", "1.5 m", "2024. A year", "*", "1)x", "+1"])
  func `takes no list from what is none`(_ text: String) {
    #expect(lines(text, 20) == [text])
  }

  @Test func `makes headings`() {
    let heading = MarkdownText("## The *fox* #1").lines(width: 40, glyphs: .unicode)
    #expect(
      heading.map(\.runs) == [
        [.init("The ", .heading), .init("fox", .emphasis), .init(" #1", .heading)]
      ])
    #expect(lines("#1 of 2\n####### a\n\\# a", 40) == ["#1 of 2", "####### a", "# a"])
  }

  @Test func `quotes line by line, blocks and all`() {
    #expect(
      lines("> one two\n>- three four\n>> five\n\\> six", 9) == [
        "│ one two", "│ • three", "│   four", "│ │ five", "> six",
      ])
    #expect(lines("> a", 9, .ascii) == ["| a"])
  }

  @Test func `goes on with a long line of code behind a mark, and loses nothing`() {
    let source = "```swift\nlet x =  1 + 2\n\n  }\n```\nend"
    #expect(lines(source, 10) == ["  let x = ", "↳  1 + 2", "  ", "    }", "end"])
    #expect(lines(source, 10, .ascii)[1] == ">  1 + 2")
    let mark = MarkdownText(source).lines(width: 10, glyphs: .unicode)[1].runs[0]
    #expect(mark == .init("↳ ", .continuation))
  }

  @Test(arguments: HostileText.all) func `keeps every character of code`(_ text: String) {
    let clean = DisplayText.clean(text).replacing("```", with: "")
    for width in 4...30 {
      let lines = MarkdownText("```\n\(clean)\n```").lines(width: width, glyphs: .unicode)
      #expect(lines.allSatisfy { $0.width <= width })
      let code = lines.map { line in
        line.runs.map { $0.role == .continuation ? "" : $0.text }.joined()
      }
      let starts = lines.map { $0.runs.first?.role != .continuation }
      let whole = zip(code, starts).map { $1 ? "\n" + $0.dropFirst(2) : $0 }.joined()
      #expect(whole.dropFirst() == clean)
    }
  }

  @Test func `ends a fence at the end of the text`() {
    #expect(lines("```\na", 10) == ["  a"])
  }

  @Test func `marks a paragraph that is read from right to left`() {
    #expect(lines("שלום עולם\nhello", 9) == ["⇐ שלום", "  עולם", "hello"])
    #expect(lines("The word שלום", 40, .ascii) == ["<= The word שלום"])
    #expect(lines("- مرحبا", 40) == ["• ⇐ مرحبا"])
    // Digits of Arabic alone go from left to right.
    #expect(lines("١٢٣", 40) == ["١٢٣"])
  }

  @Test func `spells raised letters where the terminal has none`() {
    #expect(lines("x^2^ + a~10~", 40, .ascii) == ["x^2 + a_(10)"])
  }

  @Test func `keeps inline code in one piece, or marks where it goes on`() {
    #expect(lines("call `f(a, b)` now", 10) == ["call", "f(a, b)", "now"])
    #expect(lines("call `f(a, b, c, d)`", 10) == ["call", "f(a, b, c,", "↳ d)"])
  }
}
