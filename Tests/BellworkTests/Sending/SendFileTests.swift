import TestSupport
import Testing

/// `bellwork send --file`: events from elsewhere.
@Suite struct SendFileTests {
  /// What another computer exported.
  private func events() throws -> String {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    for _ in 0..<2 {
      _ = try desk.run(["run", "example.json", "--go", "--plain", "--fresh"], input: "2\n\n")
    }
    return try desk.run(["events"]).output
  }

  @Test func `queues and sends them as they are, once`() throws {
    let events = try events()
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write("\n" + events, to: "other.ndjson")
    let sent = try desk.run(["send", "--file", "other.ndjson"])
    #expect(
      sent
        == ProcessResult(
          status: .exited(0), output: "the file DESK/data/bellwork/events.ndjson: 2 sent\n",
          error: "2 reports queued from other.ndjson\n"))
    #expect(try desk.read(desk.eventFile) == events)
    #expect(try desk.run(["send", "--file", "-"], input: events).status == .exited(0))
    #expect(try desk.read(desk.eventFile) == events)
  }

  @Test func `queues nothing where a line is wrong, and names each`() throws {
    let events = try events()
    let lines = events.split(separator: "\n")
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(
      "\(lines[0])\n{}x\n\(lines[1].replacing("SpentTime\"", with: "Ran\""))\n", to: "other.ndjson")
    let sent = try desk.run(["send", "--file", "other.ndjson"])
    #expect(sent.status == .exited(65))
    #expect(
      sent.error == """
        other.ndjson:2: error: the event must be one JSON object
        other.ndjson:3: error: "action" must be "SpentTime"
        Nothing was queued: every line has to keep the platform's rules.

        """)
    #expect(try desk.events().isEmpty)
  }

  @Test func `refuses an event whose id is taken`() throws {
    let events = try events()
    let desk = try Desk(config: Desk.adaConfig)
    #expect(try desk.run(["send", "--file", "-"], input: events).status == .exited(0))
    let changed = events.replacing("\"student\"", with: "\"teacher\"")
    let sent = try desk.run(["send", "--file", "-"], input: changed)
    #expect(sent.status == .exited(65))
    #expect(sent.error.contains("and other content is there already"), "\(sent)")
  }

  @Test func `needs a file that is there`() throws {
    let sent = try Desk(config: Desk.adaConfig).run(["send", "--file", "none.ndjson"])
    #expect(sent.status == .exited(66))
  }
}
