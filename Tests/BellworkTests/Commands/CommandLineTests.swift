import TestSupport
import Testing

@Suite struct CommandLineTests {
  @Test func `prints its help`() throws {
    let result = try Desk().run(["--help"])
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    for command in ["run", "check", "events", "outbox", "send", "demo", "rehearse"] {
      #expect(result.output.contains("\n  \(command) "), "\(command)")
    }
  }

  @Test(arguments: ["run", "check", "events", "outbox", "send", "demo", "rehearse", "pick"])
  func `prints the help of a command`(command: String) throws {
    let result = try Desk().run([command, "--help"])
    #expect(result.status == .exited(0))
    #expect(result.output.contains("USAGE: bellwork \(command)"))
  }

  @Test func `says which version it is`() throws {
    #expect(
      try Desk().run(["--version"])
        == ProcessResult(status: .exited(0), output: "1.0.0\n", error: ""))
  }

  @Test(arguments: [
    ["bogus"], ["--bogus"], ["run"], ["run", "a.json", "b.json"], ["check"],
    ["check", "--format", "xml", "a.json"], ["run", "a.json", "--student", "nobody"],
    ["run", "a.json", "--pct-complete", "101"], ["--student", "nobody"],
    ["events", "--run", "first"], ["rehearse", "a.json"],
    ["run", "a.json", "--to", "collector"], ["run", "a.json", "--to", "http://example.org"],
    ["run", "a.json", "--practice", "--to", "https://example.org"],
    ["pick", "--to", "ftp://127.0.0.1"], ["send", "--file", "a.ndjson", "--validate"],
    ["outbox", "retry"], ["outbox", "retry", "--all", "one"], ["outbox", "show", "first"],
    ["rehearse", "a.json", "--script", "-", "--start", "today", "--student", "s@example.com"],
    [
      "rehearse", "a.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z", "--student",
      "nobody",
    ],
  ])
  func `refuses a wrong command line and says how it goes`(arguments: [String]) throws {
    let desk = try Desk()
    let result = try desk.run(arguments)
    #expect(result.status == .exited(64))
    #expect(result.output == "")
    #expect(result.error.contains("Usage: bellwork"), "\(result.error)")
  }

  @Test func `keeps its files nowhere where it is told no place`() throws {
    let result = try Desk().run(
      ["events"],
      environment: ["HOME": "", "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": ""])
    #expect(
      result
        == ProcessResult(
          status: .exited(78), output: "",
          error: "bellwork: there is no place for its files; set HOME or XDG_CONFIG_HOME to an "
            + "absolute path\n"))
  }
}
