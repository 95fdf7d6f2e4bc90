import ActivityRun
import Caliper
import Engagement
import TestSupport
import Testing

@testable import bellwork

/// What the text, CSV and JSON of a report say of answers and of other people's words.
@Suite struct ReportTextTests {
  private static let look = ReportLook(isTerminal: false, environment: ["LANG": "C.UTF-8"])
  private static let hostile =
    "Evil\u{1B}[2J\u{202E} \"x\", " + String(repeating: "long ", count: 30)

  private static func report(by dimensions: [ReportDimension]) throws -> Report {
    let subject = ReportSubject(
      student: ReportEntity(id: "ada@example.com", name: "=Ada\u{7}"),
      activity: ReportEntity(id: "https://x.invalid/a", name: hostile))
    let item = ReportedItem(
      activity: subject.activity.id, id: "planet",
      prompt: "Which planet?\u{1B}[1m " + String(repeating: "Look. ", count: 20), place: 0)
    let responses = [(1_500, true), (4_250, false), (9_000, true)].map { time, isRight in
      ReportedResponse(
        item: item, shownAtMilliseconds: 1_769_508_000_000, responseMilliseconds: time,
        rushLimitMilliseconds: 3_000, isRight: isRight, retries: isRight ? 0 : 1)
    }
    let run = ReportedRun(
      id: RunID.make(seed: RunSeed(high: 1, low: 2)), subject: subject, attempt: 1,
      responses: responses,
      itemTimes: [
        ReportedItemTime(
          item: item, shownAtMilliseconds: 1_769_508_000_000, milliseconds: 14_750)
      ])
    return Report.make(events: [], runs: [run], options: ReportOptions(by: dimensions))
  }

  @Test func `tells answers in words, and obeys no escape sequence`() throws {
    let report = try ReportTextTests.report(by: [.activity, .item])
    let text = ReportText(report: report, look: ReportTextTests.look).text
    try GoldenFile.compare(text, with: "answers.txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func `tells answers as CSV`() throws {
    let report = try ReportTextTests.report(by: [.student, .item])
    let csv = ReportCSV(report: report, look: ReportTextTests.look).text
    let lines = csv.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines.map(\.count) == [32, 32])
    let row = Dictionary(uniqueKeysWithValues: zip(try #require(lines.first), lines[1]))
    let filled = row.filter { $0.value != "" }
    #expect(
      filled == [
        "student": "ada@example.com", "student_name": "'=Ada^G",
        "item_activity": "https://x.invalid/a", "item": "planet",
        "item_prompt": "Which planet?^[[1m " + String(repeating: "Look. ", count: 20),
        "first_answers": "3", "p_value": "0.666667", "retries": "1",
        "median_response_seconds": "4.250", "p90_response_seconds": "9.000",
        "rapid_answers": "1", "response_time_effort": "0.666667",
        "item_active_seconds": "14.750",
      ])
  }

  @Test func `tells answers as JSON`() throws {
    let report = try ReportTextTests.report(by: [.item])
    let json = try ReportJSON(report: report, look: ReportTextTests.look).value.pretty
    try GoldenFile.compare(json, with: "answers.json")
  }
}
