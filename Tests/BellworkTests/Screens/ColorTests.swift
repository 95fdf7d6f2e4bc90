import TestSupport
import Testing

/// Which colours the real program writes.
@Suite struct ColorTests {
  private struct Painting {
    /// Whether a sequence that sets a colour was written, shown or not.
    var hasSequence: Bool
    var foregrounds: Set<Int>
    var hasBackground: Bool
  }

  /// What the question, a picked choice and the feedback on it are painted with.
  private func painting(
    _ arguments: [String] = [], screen: String = "{}", environment: [String: String] = [:]
  ) throws -> Painting {
    let desk = try Desk(config: #"{"student":{"name":"Ada"},"screen":\#(screen)}"#)
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(
      ["run", "example.json", "--go"] + arguments, environment: environment)
    try program.waitFor("Question 1 of 3")
    program.type("1")
    try program.waitFor("1 (•)")
    var cells = cells(of: program)
    try program.press(.enter, until: "not right")
    cells += self.cells(of: program)
    let output = String(decoding: program.rawOutput, as: UTF8.self)
    return Painting(
      hasSequence: output.contains(/\u{1B}\[(\d+;)*([34][0-8]|9[0-7]|10[0-7])(;\d+)*m/),
      foregrounds: Set(cells.compactMap(\.foreground)),
      hasBackground: cells.contains { $0.background != nil })
  }

  private func cells(of program: TerminalProgram) -> [ScreenCell] {
    (0..<program.size.rows).flatMap { row in
      (0..<program.size.columns).compactMap { program.cell(column: $0, row: row) }
    }
  }

  @Test(
    arguments: [
      (["NO_COLOR": "1"], [], "{}"), (["CLICOLOR": "0"], [], "{}"),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], [], #"{"theme":"dark","truecolor":true}"#),
      ([:], ["--theme", "mono"], "{}"), ([:], [], #"{"theme":"high-contrast"}"#),
      (["TERM": "vt220"], ["--theme", "dark"], "{}"),
    ] as [([String: String], [String], String)])
  func `writes none where none are wanted`(
    _ environment: [String: String], _ arguments: [String], _ screen: String
  ) throws {
    let painting = try painting(arguments, screen: screen, environment: environment)
    #expect(!painting.hasSequence)
    #expect(painting.foregrounds.isEmpty && !painting.hasBackground)
  }

  @Test(
    arguments: [
      (["--theme", "dark", "--reduced-motion"], ["NO_COLOR": "1"], "{}"), ([], [:], "{}"),
      (["--theme=light"], ["CLICOLOR": "0"], "{}"),
      ([], [:], #"{"theme":"light","truecolor":false}"#),
      ([], ["TERM": "xterm"], #"{"theme":"dark","truecolor":true}"#),
    ] as [([String], [String: String], String)])
  func `writes the eight that every terminal has, on its own background`(
    _ arguments: [String], _ environment: [String: String], _ screen: String
  ) throws {
    let painting = try painting(arguments, screen: screen, environment: environment)
    #expect(painting.hasSequence)
    #expect(!painting.foregrounds.isEmpty && !painting.hasBackground)
    #expect(painting.foregrounds.isSubset(of: [1, 2, 4, 5, 6]))
  }

  @Test func `writes the tones of the large palette where they are asked for`() throws {
    let painting = try painting(screen: #"{"theme":"dark","truecolor":true}"#)
    #expect(painting.foregrounds.isSuperset(of: [81, 210]))
    #expect(painting.foregrounds.isDisjoint(with: 0..<16))
    #expect(!painting.hasBackground)
  }

  @Test func `names the themes there are`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let result = try desk.run(["run", "example.json", "--theme", "drak"])
    #expect(result.status == .exited(64))
    for name in ["auto", "dark", "light", "mono", "high-contrast"] {
      #expect(result.error.contains(name))
    }
  }
}
