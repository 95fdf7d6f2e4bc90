import Caliper
import Foundation
import TestSupport
import Testing

/// Events about questions from the real program: rehearsed, played, sent, listed and read.
@Suite struct QuestionEventsTests {
  private static let config =
    #"{"student":{"name":"Ada"},"events":{"questions":true}}"#

  /// The activity of a file that is shipped.
  private static func shipped(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "activities").appending(path: name))
    return String(decoding: data, as: UTF8.self)
  }

  /// A wrong answer and a right one, a word, two of three, a skip, and the rest left open.
  private static let script = """
    at 10s   key enter      # read
    at 12s   key h          # a hint
    at 20s   text nothing   # no letter picks
    at 21s   key 1
    at 22s   key enter
    at 25s   key enter      # on
    at 30s   key 2
    at 31s   key enter
    at 33s   key enter
    at 45s   text condensation
    at 46s   key enter
    at 50s   key enter
    at 55s   key 1
    at 56s   key 3
    at 57s   key enter
    at 60s   key enter
    at 61s   kill
    at 90s   key s          # no second try
    at 93s   key f6         # skips
    at 95s   quit
    """

  private func rehearse(_ arguments: [String], script: String = script) throws -> String {
    let desk = try Desk()
    try desk.write(Self.shipped("water-cycle.json"), to: "water-cycle.json")
    let result = try desk.run(
      [
        "rehearse", "water-cycle.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z",
        "--student", "s@example.com",
      ] + arguments, input: script)
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    return result.output
  }

  private struct Head: Decodable {
    var id: String, type: String, action: String, eventTime: String
    var isAboutQuestion: Bool { type == "AssessmentItemEvent" || type == "GradeEvent" }
  }

  private func heads(_ text: String) throws -> [Head] {
    try text.split(separator: "\n").map {
      try JSONDecoder().decode(Head.self, from: Data($0.utf8))
    }
  }

  @Test func `a shipped activity rehearsed tells each question, without its answers`() throws {
    let output = try rehearse(["--question-events"])
    try GoldenFile.compare(output, with: "water-cycle.ndjson")
    #expect(!output.contains("\"response\""))
    #expect(!output.contains("condensation\""))
    for line in output.split(separator: "\n") {
      #expect(EventCheck.violations(in: Array(line.utf8)) == [])
    }
    let plain = try rehearse([])
    let rest = zip(output.split(separator: "\n"), try heads(output)).filter {
      !$1.isAboutQuestion
    }
    #expect(rest.map { $0.0 + "\n" }.joined() == plain)
  }

  @Test func `and with them where they are asked for`() throws {
    let output = try rehearse(["--question-events", "--responses"])
    #expect(output.contains(#""extensions":{"response":"condensation"}"#))
    #expect(try heads(output).map(\.id) == heads(rehearse(["--question-events"])).map(\.id))
    let wrong = try Desk().run(
      [
        "rehearse", "x.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z",
        "--student", "s@example.com", "--responses",
      ])
    #expect(wrong.status == .exited(64))
  }

  @Test func `the time line lists them`() throws {
    let output = try rehearse(["--question-events", "--explain"])
    #expect(output.contains("\n  10:00:22.000   Completed \"step-1\", attempt 1, in 12.000 s\n"))
    #expect(output.contains("\n  10:00:31.000   Graded \"step-1\", attempt 2: 0.5 of 1\n"))
    #expect(output.contains("\n  10:01:33.000   Skipped \"step-4\", attempt 1\n"), "\(output)")
    #expect(!(try rehearse(["--explain"])).contains("Questions"))
  }

  private func desk(_ config: String = config) throws -> Desk {
    let desk = try Desk(config: config)
    try desk.write(SampleActivities.example, to: "example.json")
    return desk
  }

  /// The first question answered, and the second; the run is kept.
  private func play(_ desk: Desk) throws {
    let result = try desk.run(
      ["run", "example.json", "--go", "--plain"], input: "2\n\nt\n\n")
    #expect(result.status == .exited(0), "\(result)")
  }

  @Test func `a run that is played reports them once, over two sittings`() throws {
    let desk = try desk()
    try play(desk)
    let first = try heads(desk.read(desk.eventFile)).filter(\.isAboutQuestion)
    #expect(
      first.map(\.action) == [
        "Started", "Completed", "Graded", "Started", "Completed", "Graded", "Started",
      ])
    // What the configuration says by now is for the next run.
    try desk.write(Desk.adaConfig, to: "config/bellwork/config.json")
    let rest = try desk.run(["run", "example.json", "--go", "--plain"], input: "42\n\n\n")
    #expect(rest.status == .exited(0), "\(rest)")
    let all = try heads(desk.read(desk.eventFile))
    #expect(all.last?.type == "ActivityEvent")
    let questions = all.filter(\.isAboutQuestion)
    #expect(questions.map(\.action).suffix(3) == ["Started", "Completed", "Graded"])
    #expect(questions.count == 9)
    #expect(Set(all.map(\.id)).count == all.count)
    let explained = try desk.run(["events", "--explain"]).output
    #expect(explained.contains("Graded \"product\", attempt 1: 1 of 1"), "\(explained)")
    #expect(explained.contains("events stored; each keeps every rule of the platform"))
  }

  @Test func `nothing of them is made unless the configuration says so`() throws {
    let desk = try desk(Desk.adaConfig)
    try play(desk)
    #expect(try heads(desk.read(desk.eventFile)).allSatisfy { !$0.isAboutQuestion })
  }

  @Test func `practice reports none`() throws {
    let desk = try desk()
    let result = try desk.run(
      ["run", "example.json", "--go", "--plain", "--practice"], input: "2\n\n")
    #expect(result.status == .exited(0), "\(result)")
    #expect(try desk.run(["events"]).output == "")
  }

  @Test func `reports of files and of this computer pass them over`() throws {
    let desk = try desk()
    try play(desk)
    let plain = try self.desk(Desk.adaConfig)
    try play(plain)
    for arguments in [
      ["report", "--format", "csv"], ["report", desk.eventFile, "--format", "csv"],
    ] {
      let result = try desk.run(arguments)
      #expect(result.status == .exited(0), "\(result)")
      #expect(result.error == "")
      #expect(!result.output.isEmpty)
    }
  }

  @Test func `events of questions from elsewhere are checked, queued and sent`() throws {
    let desk = try desk()
    try play(desk)
    let events = try desk.run(["events"]).output
    let other = try Desk(config: Desk.adaConfig)
    #expect(try other.run(["send", "--file", "-"], input: events).status == .exited(0))
    #expect(try other.read(other.eventFile) == events)
    let third = try Desk(config: Desk.adaConfig)
    let wrong = events.replacing("\"scoreGiven\":1,", with: "\"scoreGiven\":2,")
    let refused = try third.run(["send", "--file", "-"], input: wrong)
    #expect(refused.status == .exited(65))
    #expect(
      refused.error.contains("\"generated.scoreGiven\" must not be above \"maxScore\""),
      "\(refused)")
  }

  @Test func `the outbox names their kind, and doctor the setting`() throws {
    let config = """
      {"student":{"name":"Ada"},"events":{"questions":true,"responses":true},
       "sinks":[{"name":"strict","type":"caliper","baseURL":"https://collector.invalid"}]}
      """
    let desk = try desk(config)
    try play(desk)
    let outbox = try desk.run(["outbox"]).output
    #expect(outbox.contains("  0 sent; 8 held\n"), "a stand-in goes nowhere: \(outbox)")
    #expect(try desk.run(["outbox", "--format", "json"]).output.contains(#""kind" : "question""#))
    let doctor = try desk.run(["doctor"]).output
    #expect(doctor.contains("each is reported, with the student's answer"), "\(doctor)")
  }

  @Test func `a run that is given up from the start tells what it had still to tell`() throws {
    let desk = try desk()
    let atTheEnd = SampleActivities.example.replacing(
      "\"grades\": [\"5\"],", with: "\"settings\": { \"feedback\": \"end\" },")
    try #require(atTheEnd != SampleActivities.example)
    try desk.write(atTheEnd, to: "example.json")
    let first = try desk.run(["run", "example.json", "--go", "--plain"], input: "2\nt\n")
    #expect(first.status == .exited(0), "\(first)")
    let before = try heads(desk.run(["events"]).output).filter(\.isAboutQuestion)
    #expect(before.map(\.action) == ["Started"])
    let fresh = try desk.run(["run", "example.json", "--go", "--plain", "--fresh"], input: "")
    #expect(fresh.status == .exited(0), "\(fresh)")
    let after = try heads(desk.run(["events"]).output).filter(\.isAboutQuestion)
    #expect(
      after.map(\.action).prefix(7) == [
        "Started", "Completed", "Graded", "Started", "Completed", "Graded", "Started",
      ])
    #expect(Set(after.map(\.id)).count == after.count)
  }
}
