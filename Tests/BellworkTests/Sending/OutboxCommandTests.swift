import Foundation
import TestSupport
import Testing

/// `bellwork outbox`, on the real program, without a network.
@Suite struct OutboxCommandTests {
  /// A placeholder never leaves this computer: for this sink everything is held.
  private static let strict =
    #"{"name":"strict","type":"caliper","baseURL":"https://collector.invalid"}"#
  /// This one may not use its credentials: everything waits.
  private static let held =
    #"{"name":"held","type":"caliper","baseURL":"http://127.0.0.1:9","#
    + #""tokenURL":"http://127.0.0.1:9/token","credentialsFile":"c.json"}"#

  private func desk(_ sinks: String...) throws -> Desk {
    let desk = try Desk(
      config: #"{"student":{"name":"Ada"},"sinks":[\#(sinks.joined(separator: ","))]}"#)
    try desk.write(#"{"clientId":"a","clientSecret":"b"}"#, to: "config/bellwork/c.json")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: desk.path("config/bellwork/c.json"))
    try desk.write(SampleActivities.example, to: "example.json")
    return desk
  }

  @discardableResult
  private func play(_ desk: Desk, _ more: [String] = []) throws -> ProcessResult {
    let result = try desk.run(
      ["run", "example.json", "--go", "--plain", "--fresh"] + more, input: "2\n\n")
    #expect(result.status == .exited(0), "\(result)")
    return result
  }

  private struct SinkRow: Decodable {
    struct Aside: Decodable { var id: String, runId: String, reason: String, isHeld: Bool }
    struct Run: Decodable { var runId: String, waiting: Int, sent: Int, held: Int }
    var sink: String, to: String, state: String, trouble: String?
    var waiting: Int, sent: Int, setAside: Int, held: Int
    var runs: [Run], setAsideEvents: [Aside]
  }

  private func rows(_ desk: Desk) throws -> [SinkRow] {
    let result = try desk.run(["outbox", "--format", "json"])
    #expect(result.status == .exited(0), "\(result)")
    return try JSONDecoder().decode([SinkRow].self, from: Data(result.output.utf8))
  }

  @Test func `is empty before anything was recorded`() throws {
    let result = try Desk(config: Desk.adaConfig).run(["outbox"])
    #expect(
      result
        == ProcessResult(
          status: .exited(0),
          output: "file: to the file DESK/data/bellwork/events.ndjson\n  0 sent\n", error: ""))
  }

  @Test func `says what remains when a run is left`() throws {
    let desk = try desk(Self.held)
    let count = try play(desk).error
    let events = try desk.events().count
    #expect(events == 1)
    #expect(
      count.hasPrefix(
        "1 report is not sent yet; it goes out at the next start, or with: bellwork send\n"),
      "\(count)")
  }

  @Test func `says what waits and why`() throws {
    let desk = try desk(Self.held, #"{"name":"file","type":"file"}"#)
    try play(desk)
    let rows = try rows(desk)
    #expect(rows.map(\.sink) == ["held", "file"])
    #expect(rows.map(\.waiting) == [1, 0])
    #expect(rows.map(\.sent) == [0, 1])
    #expect(rows.map(\.state) == ["held", "ok"])
    #expect(rows[0].trouble?.contains("(mode 644)") == true)
    #expect(rows[0].runs.map(\.waiting) == [1])
    let text = try desk.run(["outbox"]).output
    #expect(text.contains("held: to 127.0.0.1:9\n  1 not sent yet, the oldest for"), "\(text)")
    #expect(text.contains("\n  Trouble: \"DESK/config/bellwork/c.json\" holds credentials"))
    #expect(text.contains(", Ada, "))
    #expect(text.contains("    run \(rows[0].runs[0].runId)\n"))
    let sent = try desk.run(["send"])
    #expect(sent.status == .exited(69))
    #expect(sent.output.contains("127.0.0.1:9: 1 not sent yet: \"DESK/config"), "\(sent)")
  }

  @Test func `shows and exports what is held, and nothing of it has failed`() throws {
    let desk = try desk(Self.strict)
    try play(desk)
    let events = try desk.run(["events"]).output
    let row = try #require(try rows(desk).first)
    #expect(row.held == 1 && row.setAside == 0 && row.waiting == 0)
    #expect(row.runs.map(\.held) == [1])
    #expect(row.state == "ok")
    #expect(row.setAsideEvents.map(\.reason) == ["not sent: no email set"])
    let sent = try desk.run(["send"])
    #expect(sent.status == .exited(0))
    #expect(sent.output.hasPrefix("collector.invalid: 1 held\nWhy reports are held"))
    let text = try desk.run(["outbox"]).output
    #expect(text.contains("  0 sent; 1 held\n"))
    #expect(text.contains("\n  Held: 1 report, not sent: no email set\n"))
    #expect(!text.contains("failed") && !text.contains("Set aside"))
    #expect(try desk.run(["outbox", "export"]).output == events)
    let id = try #require(row.setAsideEvents.first?.id)
    let shown = try desk.run(["outbox", "show", String(id.dropFirst("urn:uuid:".count))]).output
    #expect(shown.contains(#"  "type": "TimeSpentEvent""#), "\(shown)")
    #expect(
      shown.hasSuffix("\nstrict: to collector.invalid: held: not sent: no email set\n"))
    let retried = try desk.run(["outbox", "retry", id, "--sink", "strict"])
    #expect(
      retried.output
        == "1 report is not sent yet; it goes out at the next start, or with: bellwork send\n")
    #expect(try rows(desk).map(\.waiting) == [1])
    #expect(try desk.run(["send"]).status == .exited(0))
    #expect(try rows(desk).map(\.held) == [1])
    #expect(try desk.run(["doctor"]).output.contains("0 delivered, none waiting, 1 held"))
  }

  @Test func `knows of no event and no sink that is not there`() throws {
    let desk = try desk(Self.held)
    let id = "urn:uuid:cd4f67a5-a621-4aa9-8d24-ed20730b2a20"
    #expect(try desk.run(["outbox", "show", id]).status == .exited(66))
    let result = try desk.run(["outbox", "export", "--sink", "other"])
    #expect(result.status == .exited(64))
    #expect(result.error == "bellwork: there is no sink \"other\"; there are: \"held\"\n")
  }

  /// Other students' runs, and what was before, are nobody's business.
  @Test func `sends an address of the command line the runs that are played with it alone`() throws
  {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let url = "http://127.0.0.1:9"
    try play(desk)
    try play(desk, ["--to", url, "--student", "ben@example.com"])
    try play(desk)
    let row = try #require(try rows(desk).last)
    #expect(row.sink == "to:\(url)")
    #expect(row.waiting == 1)
    #expect(row.runs.count == 1)
    let exported = try desk.run(["outbox", "export", "--sink", "to:\(url)"]).output
    #expect(exported.split(separator: "\n").count == 1)
    #expect(exported.contains("ben@example.com"))
    // It goes on with the run it had, and gets another when told to.
    let other = try #require(try desk.events().first?.runID)
    let queued = try desk.run(["outbox", "requeue", "--sink", "to:\(url)", "--run", other])
    #expect(queued.output.hasPrefix("1 report is not sent yet"))
    #expect(try rows(desk).last?.waiting == 2)
  }

  @Test func `sends a sink that was just configured nothing of before, unless told to`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    try play(desk)
    try desk.write(
      #"{"student":{"name":"Ada"},"sinks":[{"name":"shared","type":"file","path":"s.ndjson"}]}"#,
      to: "config/bellwork/config.json")
    #expect(
      try desk.run(["doctor"]).output.contains("0 delivered, none waiting"), "not met yet")
    #expect(try desk.run(["send"]).output == "the file s.ndjson: nothing waits\n")
    try play(desk)
    let shared = { try desk.read("s.ndjson").split(separator: "\n").count }
    #expect(try shared() == 1)
    let wrong = try desk.run(["outbox", "requeue", "--sink", "shared"])
    #expect(wrong.status == .exited(64))
    let none = try desk.run(
      ["outbox", "requeue", "--sink", "shared", "--run", "cd4f67a5-a621-4aa9-8d24-ed20730b2a20"])
    #expect(none.status == .exited(66))
    #expect(
      try desk.run(["outbox", "requeue", "--sink", "shared", "--all"]).output
        == "1 report is not sent yet; it goes out at the next start, or with: bellwork send\n")
    #expect(try desk.run(["send"]).status == .exited(0))
    #expect(try shared() == 2)
    let again = try desk.run(["outbox", "requeue", "--sink", "shared", "--all"])
    #expect(again.output == "All of that was meant for it before.\n")
    let id = try #require(try desk.events().first?.id)
    #expect(
      try desk.run(["outbox", "show", id]).output.hasSuffix("shared: to the file s.ndjson: sent\n"))
  }

  @Test func `remembers where a command line sent to, until it is told to forget`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let url = "http://127.0.0.1:9"
    #expect(
      try play(desk, ["--to", url]).error.hasPrefix(
        "1 report is not sent yet; it goes out with: bellwork send\n"))
    #expect(try rows(desk).map(\.sink) == ["file", "to:\(url)"])
    #expect(try rows(desk).map(\.waiting) == [0, 1])
    #expect(try desk.run(["send", "--sink", "file"]).status == .exited(0))
    #expect(try desk.run(["outbox", "forget", url]).status == .exited(0))
    #expect(try rows(desk).map(\.sink) == ["file"])
    #expect(try desk.run(["outbox", "forget", url]).status == .exited(66))
  }
}
