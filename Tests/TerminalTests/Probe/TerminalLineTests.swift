import Terminal
import Testing

@Suite struct TerminalLineTests {
  private static let questions = TerminalQuestions(modes: [1004, 2026], texts: ["漢字", "é"])

  private func answers(_ steps: [ScriptedLine.Step]) -> (TerminalAnswers, ScriptedLine) {
    let line = ScriptedLine(steps)
    return (line.answers(to: Self.questions, withinMilliseconds: 500), line)
  }

  @Test func `asks all at once, and wipes what it has written`() {
    let expected =
      "␛[?1004$p␛[?2026$p\r␛[K漢字␛[6n\r␛[Ké␛[6n\r␛[K␛[c"
    let text = String(decoding: Self.questions.bytes, as: UTF8.self)
    #expect(text.replacing("\u{1B}", with: "␛") == expected)
    #expect(TerminalQuestions(modes: [], texts: []).bytes == Array("\u{1B}[c".utf8))
  }

  @Test func `takes every answer and ends with the last`() {
    let (answers, line) = answers([
      .after(20, "\u{1B}[?1004;2$y\u{1B}[?20"),
      .after(20, "26;1$y\u{1B}[9;5R\u{1B}[9;2R\u{1B}[?62c"), .after(1, "late"),
    ])
    #expect(
      answers
        == TerminalAnswers(isComplete: true, modes: [1004: .off, 2026: .on], widths: [4, 1]))
    #expect(line.now == 40)
    #expect(line.written == Self.questions.bytes)
  }

  @Test func `does not know what a terminal does not say`() {
    let (answers, line) = answers([.after(3, "\u{1B}[?62c")])
    #expect(answers == TerminalAnswers(isComplete: true))
    #expect(line.now == 3)
  }

  @Test func `waits for half a second in all, however often something comes`() {
    let (silent, line) = answers([])
    #expect(silent == TerminalAnswers(isComplete: false))
    #expect(line.now == 500)
    let (chatty, other) = answers(Array(repeating: .after(90, "x"), count: 100))
    #expect(chatty == TerminalAnswers(isComplete: false))
    #expect(other.now == 500)
  }

  @Test func `ends at once where the terminal is gone`() {
    let (answers, line) = answers([.after(5, "\u{1B}[?1004;2$y"), .hangUp])
    #expect(answers == TerminalAnswers(isComplete: false, modes: [1004: .off]))
    #expect(line.now == 5)
  }

  @Test(arguments: ["\u{1B}[9;5R", "\u{1B}[9;5R\u{1B}[9;2R\u{1B}[1;2R"])
  func `believes no width where a report is missing or one too many`(reports: String) {
    let (answers, _) = answers([.after(1, reports + "\u{1B}[?62c")])
    #expect(answers == TerminalAnswers(isComplete: true))
  }
}
