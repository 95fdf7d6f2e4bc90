import TestSupport
import Testing

@Suite struct TerminalSizeTests {
  private func expectSize(_ size: TerminalSize, in program: TerminalProgram) throws {
    let title = String("\(size.columns)x\(size.rows)".prefix(size.columns))
    try program.waitUntil("a frame of \(size.columns)x\(size.rows)") { lines in
      let last = program.cell(column: size.columns - 1, row: size.rows - 1)?.text
      if size.rows == 1, size.columns <= title.count { return last == "#" }
      return lines[0].hasPrefix(title) && last == "#"
    }
  }

  @Test func `follows every size, down to one cell`() throws {
    let program = try startFixture(["wide"])
    for (columns, rows) in [
      (120, 40), (40, 12), (20, 5), (5, 2), (2, 2), (1, 1), (1, 24), (80, 1), (80, 24),
    ] {
      let size = TerminalSize(columns: columns, rows: rows)
      try program.resize(size)
      try expectSize(size, in: program)
    }
    #expect(program.screen[0] == "80x24")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test func `starts in one cell`() throws {
    let program = try startFixture(size: TerminalSize(columns: 1, rows: 1))
    #expect(program.screen == ["#"])
  }

  @Test(arguments: SeededRandom.seeds(3))
  func `survives a hundred resizes`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let program = try startFixture(["wide"])
    for _ in 0..<100 {
      try program.resize(
        TerminalSize(
          columns: Int.random(in: 1...200, using: &random),
          rows: Int.random(in: 1...60, using: &random)))
      if Bool.random(using: &random) { program.type("x") }
    }
    let last = TerminalSize(columns: 60, rows: 20)
    try program.resize(last)
    try expectSize(last, in: program)
    program.type("q")
    #expect(try program.waitForExit() == .exited(0), "\(random)")
    #expect(try program.attributes == program.attributesBefore)
  }

  @Test func `is not pinned by LINES and COLUMNS`() throws {
    let program = try startFixture(environment: ["LINES": "10", "COLUMNS": "30"])
    #expect(program.screen[0] == "80x24")
    try program.resize(TerminalSize(columns: 100, rows: 30))
    try expectSize(TerminalSize(columns: 100, rows: 30), in: program)
  }
}
