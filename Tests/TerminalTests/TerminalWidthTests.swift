import Screen
import TestSupport
import Testing

/// Hard texts through the real screen: whatever the terminal makes of a grapheme, the others stay in
/// their place.
@Suite struct TerminalWidthTests {
  private static let size = TerminalSize(columns: 100, rows: 52)

  @Test(arguments: SeededRandom.seeds(1))
  func `keeps every letter in its column`(_ seed: UInt64) throws {
    let texts = HardText.texts(1_000, seed: seed).map { DisplayText.line($0) + "|" }
    let directory = try TemporaryDirectory()
    let file = try directory.write(texts.joined(separator: "\n"), to: "lines")
    let program = try startFixture(["lines=" + file], size: Self.size)
    for (page, first) in stride(from: 0, to: texts.count, by: 50).enumerated() {
      let rows = Array(texts[first..<min(first + 50, texts.count)])
      if page > 0 { program.type("n") }
      try program.waitUntil("page \(page)") { _ in
        rows.enumerated().allSatisfy { row, text in
          program.cell(column: Graphemes.width(of: text) - 1, row: row + 1)?.text == "|"
        }
      }
      for (row, text) in rows.enumerated() {
        #expect(faults(of: text, in: program, row: row + 1) == [], "\(text), seed \(seed)")
      }
    }
  }

  /// The graphemes that are not where they should be; of a disputed one its base must be.
  private func faults(of text: String, in program: TerminalProgram, row: Int) -> [String] {
    var faults: [String] = []
    var column = 0
    for grapheme in Graphemes.split(text) {
      let shown = program.cell(column: column, row: row)?.text ?? ""
      let isThere =
        Cell(text: grapheme.text, role: .text).isDisputed
        ? shown.unicodeScalars.first == grapheme.text.unicodeScalars.first
        : shown == grapheme.text
      if !isThere {
        faults.append(
          "column \(column): \(grapheme.text.debugDescription), \(shown.debugDescription)")
      }
      column += grapheme.width
    }
    return faults
  }

  @Test func `redraws them with the rest, and takes them away again`() throws {
    let rows = ["a🧪b မြန်မာ|", "🥲x", "か\u{3099}|"]
    // Blanks where a disputed one was, and the same letter in its undisputed form.
    let next = ["a  b |", "  x", "が|"]
    let directory = try TemporaryDirectory()
    let page = rows + Array(repeating: "-", count: 19)
    let file = try directory.write((page + next).joined(separator: "\n"), to: "lines")
    let program = try startFixture(["lines=" + file])
    try program.waitUntil("the rows") { $0[22] == "-" }
    for (row, text) in rows.enumerated() {
      #expect(faults(of: text, in: program, row: row + 1) == [])
    }
    let before = program.screen
    let count = program.rawOutput.count
    program.press(.control("l"))
    try program.waitForOutput("\u{1B}[?2026l", from: count)
    #expect(program.screen == before)
    program.type("n")
    try program.waitUntil("the next rows") { Array($0[1...3]) == next }
    #expect(program.screen[4] == "")
  }
}
