import Foundation
import TestSupport
import Testing

/// Why `run` does not begin: what it says, and with which status it ends.
@Suite struct RunRefusalTests {
  private func desk(config: String? = Desk.adaConfig) throws -> Desk {
    let desk = try Desk(config: config)
    try desk.write(SampleActivities.example, to: "example.json")
    return desk
  }

  /// In a terminal, so that nothing but the reason at hand keeps it from beginning.
  private func refusal(
    _ desk: Desk, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (status: TestSupport.ExitStatus, text: String) {
    let program = try desk.open(
      arguments, size: TerminalSize(columns: 200, rows: 24), environment: environment)
    let status = try program.end()
    #expect(!program.rawOutput.contains(0x1B), "\(program.tail())")
    #expect(try program.attributes == program.attributesBefore)
    let lines = program.screen.map { $0.replacing(desk.folder, with: "DESK") }
    return (status, lines.joined(separator: "\n").trimmingCharacters(in: .newlines))
  }

  @Test func `finds the place of a mistake in the configuration`() throws {
    let desk = try desk(config: "{\"student\":{\"name\":\"Ada\"},\n \"sink\":1}\n")
    let (status, text) = try refusal(desk, ["run", "example.json"])
    #expect(status == .exited(78))
    let expected = """
      DESK/config/bellwork/config.json:2:2: error: "sink" is not a key of the configuration   \
      [unknown-key]
          2 |  "sink":1}
            |  ^^^^^^ did you mean "sinks"?
      """
    #expect(text == expected)
    #expect(!FileManager.default.fileExists(atPath: desk.database))
  }

  @Test func `finds the place of a mistake in the course's configuration`() throws {
    let desk = try desk()
    try desk.write("{\n  \"name\": 3\n}\n", to: "timeback.config.json")
    let program = try desk.open(
      ["run", "example.json"], size: TerminalSize(columns: 200, rows: 24))
    #expect(try program.end() == .exited(78))
    #expect(program.shows("timeback.config.json:2:11: error: \"name\" must be text"))
    #expect(!program.isAlternateScreen)
    #expect(try program.attributes == program.attributesBefore)
  }

  @Test func `shows the mistakes of the activity`() throws {
    let desk = try desk()
    try desk.write(BrokenActivities.threeMistakes, to: "broken.json")
    let (status, text) = try refusal(desk, ["run", "broken.json"])
    #expect(status == .exited(65))
    #expect(text + "\n" == BrokenActivities.threeMistakesReport)
  }

  @Test(arguments: [
    ("none.json", "No such file or directory"), (".", "Is a directory"),
    ("example.json/x", "Not a directory"),
  ])
  func `cannot read what is no file`(name: String, reason: String) throws {
    let (status, text) = try refusal(desk(), ["run", name])
    #expect(status == .exited(66))
    #expect(text == "bellwork: cannot read \"\(name)\": \(reason)")
  }
}
