import Foundation
import TestSupport
import Testing

/// The context of a run from its opening to the bytes of its events, through the built program.
@Suite struct ContextOfRunTests {
  private static let config = """
    {"student":{"name":"Ada","email":"ada@example.com"},"time":{"windowSeconds":1},
     "context":{"group":{"type":"Group","id":"https://school.example/a%20b/7"},
                "membership":"https://school.example/members/ada","referrer":"urn:r:1"}}
    """
  private static let group =
    #""group":{"id":"https://school.example/a%20b/7","type":"Group"}"#

  private func desk(_ config: String? = ContextOfRunTests.config) throws -> Desk {
    let desk = try Desk(config: config)
    try desk.write(SampleActivities.example, to: "example.json")
    return desk
  }

  private func rehearse(_ desk: Desk, _ arguments: [String]) throws -> ProcessResult {
    try desk.run(
      [
        "rehearse", "example.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z",
        "--student", "s@example.com",
      ] + arguments, input: "at 3s key 2\nat 20s quit\n")
  }

  @Test func `is shown by a rehearsal, which knows no configuration`() throws {
    let desk = try desk()
    try desk.write(
      #"{"edApp":{"type":"SoftwareApplication","id":"https://a.org"},"target":"urn:t:1"}"#,
      to: "context.json")
    let plain = try rehearse(desk, [])
    #expect(!plain.output.contains("school.example"))
    let result = try rehearse(desk, ["--context", "context.json"])
    #expect(result.status == .exited(0), "\(result)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      #expect(line.contains(#""edApp":{"id":"https://a.org","type":"SoftwareApplication"}"#))
      #expect(line.contains(#""session":"urn:uuid:"#))
      #expect(line.contains(#""target":"urn:t:1","type":"TimeSpentEvent"}"#))
    }
  }

  @Test func `is refused with its place before anything is made`() throws {
    let desk = try desk(nil)
    try desk.write("{\n \"group\": \"7b\",\n \"target\": \"urn:\u{202E}x\" }\n", to: "context.json")
    for command in ["run", "pick", "rehearse"] {
      let file = command == "pick" ? [] : ["example.json"]
      let rest =
        command == "rehearse"
        ? ["--script", "-", "--start", "2026-01-27T10:00:00.000Z", "--student", "a@b.org"] : []
      let result = try desk.run([command] + file + rest + ["--context", "context.json"])
      #expect(result.status == .exited(65))
      #expect(
        result.error.contains("context.json:2:11: error: \"group\" is \"7b\", which is no URI"))
      #expect(result.error.contains("context.json:3:12: error: "))
      #expect(result.error.contains("U+202E"))
      #expect(!FileManager.default.fileExists(atPath: desk.dataFolder))
    }
    let missing = try desk.run(["run", "example.json", "--context", "gone.json"])
    #expect(missing.status == .exited(66))
    #expect(missing.error == "bellwork: cannot read \"gone.json\": No such file or directory\n")
  }

  @Test func `of the configuration is refused with its place`() throws {
    let desk = try desk("{\"context\":{\"group\":7,\n \"membership\":\"urn:m:1\"}}")
    let result = try desk.run(["run", "example.json", "--plain", "--go"])
    #expect(result.status == .exited(78))
    #expect(result.error.contains("config.json:1:21: error: \"group\" must be text or an object"))
    #expect(result.error.contains("config.json:2:2: error: \"membership\" is one student's"))
  }

  /// The run goes on after a kill although the configuration says another thing by then.
  @Test func `stays what it was over kill, recovery and resume`() throws {
    let desk = try desk()
    let program = try desk.open(["run", "example.json", "--go"])
    // The tick of the fifth second is in the journal with all that was before it.
    try program.waitFor("working 0:06")
    program.signal(SIGKILL)
    _ = try program.end()
    let before = try desk.run(["events"]).output.split(separator: "\n")
    try desk.write(
      Self.config.replacing("https://school.example/a%20b/7", with: "urn:g:other"),
      to: "config/bellwork/config.json")
    let result = try desk.run(
      ["run", "example.json", "--plain", "--go"], input: "2\n\nt\n\n42\n\n\n")
    #expect(result.status == .exited(0), "\(result)")
    let after = try desk.run(["events"]).output.split(separator: "\n")
    #expect(!before.isEmpty)
    #expect(Array(after.prefix(before.count)) == before)
    #expect(after.count > before.count)
    for line in after {
      #expect(line.contains(Self.group))
      #expect(line.contains(#""membership":"https://school.example/members/ada""#))
      #expect(line.contains(#""referrer":"urn:r:1""#))
    }
    #expect(after.last?.contains("ActivityEvent") == true)
  }

  /// A membership is one student's.
  @Test func `leaves out for others what is Ada's, unless they are given their own`() throws {
    let desk = try desk()
    try desk.write(#"{"membership":"https://school.example/members/ben"}"#, to: "ben.json")
    for (arguments, membership) in [([], nil), (["--context", "ben.json"], "members/ben")] {
      let result = try desk.run(
        ["run", "example.json", "--plain", "--go", "--fresh", "--student", "ben@example.com"]
          + arguments, input: "2\n")
      #expect(result.status == .exited(0), "\(result)")
      let last = try #require(try desk.run(["events"]).output.split(separator: "\n").last)
      #expect(last.contains(Self.group))
      #expect(!last.contains("members/ada"))
      #expect(last.contains("\"membership\"") == (membership != nil))
      if let membership { #expect(last.contains(membership)) }
    }
    let doctor = try desk.run(["doctor"]).output
    #expect(
      doctor.contains("every report names group, referrer; those of Ada alone name membership"))
  }
}
