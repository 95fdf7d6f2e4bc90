import Glibc
import TestSupport
import Testing

@Suite struct TerminalDrawingTests {
  /// The frame gives the heart two cells, the terminal one: the next letter stays in its place.
  @Test func `draws wide characters in their place`() throws {
    let program = try startFixture(["wide"])
    let texts = (0..<14).compactMap { program.cell(column: $0, row: 2)?.text }
    let wanted = ["a", "漢", "", "字", "", "b", "🇫", "🇷", "c", "e\u{301}", "d", "❤", " ", "f"]
    #expect(texts == wanted)
    #expect(program.cell(column: 1, row: 2)?.width == 2)
  }

  @Test func `fills the last cell without scrolling`() throws {
    let program = try startFixture()
    #expect(program.cell(column: 79, row: 23)?.text == "#")
    #expect(program.cell(column: 79, row: 23)?.isReversed == true)
    #expect(program.screen[0] == "80x24")
  }

  @Test func `uses colours and weight`() throws {
    let program = try startFixture()
    #expect(program.cell(column: 0, row: 0)?.isBold == true)
    #expect(program.cell(column: 0, row: 1)?.foreground == 2)
    #expect(program.cell(column: 0, row: 1)?.background == nil)
    #expect(program.screen[1].contains("colors 256"))
  }

  @Test func `uses weight alone where no colour is wanted`() throws {
    let program = try startFixture(["mono"])
    #expect(program.cell(column: 0, row: 0)?.isBold == true)
    #expect(program.cell(column: 0, row: 1)?.foreground == nil)
    #expect(program.screen[1].contains("colors 0"))
    #expect(!String(decoding: program.rawOutput, as: UTF8.self).contains("[32m"))
  }

  @Test(arguments: [("C", true), ("C.UTF-8", true), ("nonsense", true)])
  func `draws UTF-8 in the locale`(locale: String, isUTF8: Bool) throws {
    let program = try startFixture(["wide"], environment: ["LANG": locale])
    #expect(program.screen[1].hasPrefix("utf8 \(isUTF8)"))
    #expect(program.cell(column: 1, row: 2)?.text == "漢")
  }

  @Test func `shows the cursor where the frame has one`() throws {
    let program = try startFixture()
    #expect(program.cursor == nil)
    program.type("x")
    try program.waitForEvent("key(Screen.Key.character(\"x\"))")
    try program.waitUntil("the cursor") { _ in program.cursor != nil }
    #expect(program.cursor?.column == 0 && program.cursor?.row == 0)
  }

  @Test func `writes little for a key, in one synchronised frame`() throws {
    let program = try startFixture()
    program.type("x")
    try program.waitForEvent("key(Screen.Key.character(\"x\"))")
    try program.waitUntil("the cursor") { _ in program.cursor != nil }
    let before = program.rawOutput.count
    program.type("y")
    try program.waitForEvent("key(Screen.Key.character(\"y\"))")
    try program.waitForOutput("\u{1B}[?2026l", from: before)
    let written = program.rawOutput.count - before
    #expect(written < 160, "\(written) bytes: \(program.tail(written))")
  }

  @Test(arguments: [["wait=5"], []])
  func `writes nothing while nothing changes`(arguments: [String]) throws {
    let program = try startFixture(arguments)
    program.type("x")
    try program.waitForEvent("key(Screen.Key.character(\"x\"))")
    try program.waitUntil("the cursor") { _ in program.cursor != nil }
    let before = program.rawOutput.count
    for _ in 0..<5 { program.signal(SIGWINCH) }
    #expect(throws: TestFailure.self) {
      try program.waitUntil(deadlineSeconds: 0.2, "output") { _ in
        program.rawOutput.count > before
      }
    }
  }
}
