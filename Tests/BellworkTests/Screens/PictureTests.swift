import TestSupport
import Testing

/// What the student sees, in four sizes; times are masked.
@Suite struct PictureTests {
  private static let sizes = [
    TerminalSize(columns: 120, rows: 40), .standard, TerminalSize(columns: 40, rows: 12),
    TerminalSize(columns: 20, rows: 5),
  ]

  /// The settled screen in each size, one below the other.
  private func pictures(_ program: TerminalProgram, showing text: String) throws -> String {
    var result = ""
    for size in Self.sizes {
      try program.resize(size)
      let isSmall = size.rows < 12
      let wanted = isSmall ? "need 40x12" : text
      try program.waitUntil(deadlineSeconds: patience, "\(size): \(wanted)") { lines in
        lines.contains { $0.contains(wanted) }
          && (isSmall || lines[size.rows - 3].hasPrefix("─") && !lines[size.rows - 1].isEmpty)
      }
      result += program.picture
    }
    try program.resize(.standard)
    try program.waitFor(text)
    return result
  }

  @Test func `shows start, item, feedback and results`() throws {
    let desk = try Desk(
      config: #"""
        {"student":{"name":"Ada"},"sinks":[{"name":"file","type":"file","path":"reports.ndjson"}]}
        """#)
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(["run", "example.json"])
    try program.waitFor("Press u")
    try GoldenFile.compare(try pictures(program, showing: "You are Ada"), with: "start.txt")
    try program.press(.enter, until: "Question 1 of 3")
    try program.type("2", until: "2 (•) Venus")
    try GoldenFile.compare(try pictures(program, showing: "2 (•) Venus"), with: "item.txt")
    try program.type("1", until: "1 (•) Mercury")
    try program.press(.enter, until: "not right")
    try GoldenFile.compare(try pictures(program, showing: "not right"), with: "feedback.txt")
    try program.pressAgain(.enter, until: "Question 2 of 3")
    program.type("s")
    try program.waitFor("Question 3 of 3")
    program.press(.function(6))
    try program.waitFor("That was the last question.")
    program.press(.enter)
    try program.pressAgain(.enter, until: "0 of 3 right")
    let results = try pictures(program, showing: "0 of 3 right")
    try GoldenFile.compare(results.maskingAmounts, with: "results.txt")
  }

  @Test func `keeps wide characters in their place`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    let file = SampleActivities.shippedFolder() + "/hatsuga.json"
    let program = try desk.open(["run", file])
    try program.waitFor("種子の発芽と成長", "You are Ada")
    #expect(program.cell(column: 2, row: 0)?.text == "種")
    #expect(program.cell(column: 2, row: 0)?.width == 2)
    #expect(program.cell(column: 3, row: 0)?.text == "")
    #expect(program.cell(column: 4, row: 0)?.text == "子")
    try program.press(.enter, until: "Question 1 of 12")
    try program.press(.enter, until: "Question 2 of 12")
    try program.waitFor("すべて選びましょう")
    try expectColumns(program)
    try program.resize(TerminalSize(columns: 41, rows: 13))
    try program.waitUntil(deadlineSeconds: patience, "the narrow screen") { lines in
      lines[10].hasPrefix("─────") && lines[10].count == 41 && lines[0].hasPrefix("  種子")
    }
    try expectColumns(program)
  }

  /// Every row ends within the screen, and no half of a wide character stands alone.
  private func expectColumns(_ program: TerminalProgram) throws {
    for row in 0..<program.size.rows {
      var column = 0
      while column < program.size.columns {
        let cell = try #require(program.cell(column: column, row: row))
        if cell.width == 2 {
          let right = program.cell(column: column + 1, row: row)
          #expect(right?.text == "", "row \(row), column \(column): \(cell.text)")
        }
        column += max(1, cell.width)
      }
      #expect(column == program.size.columns, "row \(row)")
    }
  }

  @Test func `takes UTF-8 for granted where the locale says nothing`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    let file = SampleActivities.shippedFolder() + "/hatsuga.json"
    let program = try desk.open(
      ["run", file, "--go"], environment: ["LC_ALL": "C", "LANG": "C"])
    try program.waitFor("Question 1 of 12")
    #expect(program.cell(column: 2, row: 0)?.text == "種")
  }
}

extension String {
  /// XP and the bars of time follow from how quick the test was.
  fileprivate var maskingAmounts: String {
    replacing(/\d+\.\d\d XP/, with: "n.nn XP").replacing(/[█░#.]{6,20}/, with: "bar")
  }
}
