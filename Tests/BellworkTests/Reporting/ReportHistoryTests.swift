import Foundation
import TestSupport
import Testing

/// The report of what was played on this computer, where single questions are known.
@Suite struct ReportHistoryTests {
  /// Ada answers the first question wrongly at once and leaves.
  private func play(on desk: Desk, _ arguments: [String] = []) throws {
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(["run", "example.json", "--go"] + arguments)
    try program.waitFor("Question 1 of 3")
    try program.type("1", until: "1 (•) Mercury")
    try program.press(.enter, until: "Venus")
    try program.pressAgain(.function(10), until: "Leave this activity?")
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
  }

  private func rows(_ desk: Desk, _ arguments: [String]) throws -> [[String: String]] {
    let result = try desk.run(["report", "--format", "csv"] + arguments)
    guard result.status == .exited(0), result.error == "" else { throw TestFailure("\(result)") }
    let lines = result.output.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let names = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(names, $0)) }
  }

  @Test func `knows how single questions went`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try play(on: desk)
    let rows = try rows(desk, ["--by", "item"])
    #expect(rows.map { $0["item"] } == ["planet", ""])
    let planet = try #require(rows.first)
    #expect(planet["item_prompt"] == "Which planet is the hottest?")
    #expect(planet["first_answers"] == "1")
    #expect(planet["p_value"] == "0.000000")
    #expect(planet["retries"] == "0")
    let time = try #require(planet["median_response_seconds"].flatMap { Double($0) })
    #expect(time > 0)
    let isRapid = time < 3
    #expect(planet["rapid_answers"] == (isRapid ? "1" : "0"))
    #expect(planet["response_time_effort"] == (isRapid ? "0.000000" : "1.000000"))
    #expect(planet["active_seconds"] == "")
    #expect(planet["xp"] == "")
    let rest = try #require(rows.last)
    #expect(rest["first_answers"] == "")
    #expect(rest["runs_not_finished"] == "1")
    #expect(rest["latest_attempt"] == "1")
    #expect(rest["xp"] == "")
    #expect(rest["all_seconds"] != "")
  }

  @Test func `agrees with the events it is made of`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try play(on: desk)
    let events = try desk.run(["events"]).output
    try desk.write(events, to: "events.ndjson")
    let own = try #require(try rows(desk, ["--by", "activity"]).first)
    let other = try #require(try rows(desk, ["--by", "activity", "events.ndjson"]).first)
    let measured = own.filter { other[$0.key] != "" }
    #expect(measured == other.filter { $0.value != "" })
    #expect(own["first_answers"] == "1" && other["first_answers"] == "")
  }

  @Test func `shows one student's results to nobody else unasked`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try play(on: desk)
    try play(on: desk, ["--student", "ben@example.com"])
    let own = try desk.run(["report"])
    #expect(own.output.contains("Student: Ada (local-"))
    #expect(!own.output.contains("ben@example.com"))
    #expect(try rows(desk, ["--student", "ben@example.com", "--by", "student"]).count == 1)
    #expect(try rows(desk, ["--all", "--by", "student"]).count == 2)
    let nobody = try desk.run(["report", "--student", "eve@example.com"])
    #expect(
      nobody
        == ProcessResult(
          status: .exited(0),
          output: "there is nothing to report of this student on this computer\n", error: ""))
  }
}
