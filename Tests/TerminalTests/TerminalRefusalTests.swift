import Terminal
import TestSupport
import Testing

@Suite struct TerminalRefusalTests {
  private func refusal(term: String) throws -> String {
    let program = try TerminalProgram(
      executable: builtProduct(named: "terminal-fixture"), environment: ["TERM": term])
    #expect(try program.waitForExit() == .exited(0))
    #expect(!program.isAlternateScreen)
    #expect(!program.rawOutput.contains(0x1B))
    return program.screen.joined()
  }

  @Test(arguments: [
    ("dumb", TerminalError.dumbTerminal("dumb")), ("", .dumbTerminal("")),
    ("nonesuch", .unknownTerminal("nonesuch")), ("unknown", .unknownTerminal("unknown")),
  ])
  func `refuses a type it cannot draw on`(term: String, error: TerminalError) throws {
    #expect(try refusal(term: term).hasPrefix("refused: \(error)".prefix(80)))
  }

  @Test func `refuses where there is no terminal`() throws {
    let result = try runProcess(builtProduct(named: "terminal-fixture"))
    #expect(
      result
        == ProcessResult(
          status: .exited(0), output: "refused: \(TerminalError.noTerminal)\n", error: ""))
  }

  @Test func `draws on the terminal though standard input and output are pipes`() throws {
    let program = try startFixture(standardStreams: .pipes)
    #expect(program.isAlternateScreen)
    program.type("x")
    try program.waitForEvent("key(Screen.Key.character(\"x\"))")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.readPipes().output == "")
    #expect(try program.attributes == program.attributesBefore)
  }

  @Test(arguments: [
    TerminalError.noTerminal, .dumbTerminal(""), .dumbTerminal("dumb"), .unknownTerminal("x"),
  ])
  func `says what would be right`(error: TerminalError) {
    #expect(error.description.contains("xterm-256color"))
    #expect(!error.description.hasSuffix("."))
  }
}
