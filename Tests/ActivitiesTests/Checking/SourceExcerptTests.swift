import Testing

@testable import Activities

@Suite struct SourceExcerptTests {
  private static func lines(_ text: String, _ range: Range<Int>, near: String? = nil) -> [String] {
    let fact = Fact.noted(NotedFact(code: "x", message: "m", suggestion: near))
    let source = SourceText(Array(text.utf8))
    return Problem.located([Finding(range, fact)], in: source)
      .flatMap { SourceExcerpt(source).lines($0) }
  }

  @Test func `puts carets under the place and the suggestion behind them`() {
    #expect(
      SourceExcerptTests.lines("ab\ncdefg\n", 4..<6, near: "did you mean this?") == [
        "    2 | cdefg", "      |  ^^ did you mean this?",
      ])
  }

  @Test func `shows tabs as one column and wide letters as two`() {
    #expect(SourceExcerptTests.lines("\t日x", 4..<5) == ["    1 |  日x", "      |    ^"])
    #expect(SourceExcerptTests.lines("x日y", 1..<4) == ["    1 | x日y", "      |  ^^"])
  }

  @Test func `points behind the last character where something is missing there`() {
    #expect(SourceExcerptTests.lines("ab\r\nc", 2..<2) == ["    1 | ab", "      |   ^"])
  }

  @Test func `shows escapes and bytes that are no text`() {
    let source = SourceText([0x61, 0x1B, 0xFF, 0x62])
    let finding = Finding(3..<4, .noted(NotedFact(code: "x", message: "m")))
    let problems = Problem.located([finding], in: source)
    #expect(
      problems.flatMap { SourceExcerpt(source).lines($0) } == [
        "    1 | a^[\u{FFFD}b", "      |     ^",
      ])
  }

  @Test(arguments: [0, 45, 300, 5_000, 9_990])
  func `cuts long lines around the place`(offset: Int) {
    let text = String(repeating: "abcdefghij", count: 1_000)
    let lines = SourceExcerptTests.lines(text, offset..<offset + 5)
    #expect(lines.allSatisfy { $0.count <= ProblemText.columns })
    let caret = lines[1].prefix { $0 != "^" }.count
    let marked = lines[0].dropFirst(caret).prefix(5)
    #expect(marked == text.dropFirst(offset).prefix(5))
  }
}
