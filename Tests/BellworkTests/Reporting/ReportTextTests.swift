import ActivityRun
import Caliper
import Engagement
import FoundationEssentials
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
      activity: subject.activity.id, id: "planet", prompt: "Which planet?\n\nLook.", place: 0)
    let responses = [(1_500, true), (4_250, false), (9_000, true)].map { time, isRight in
      ReportedResponse(
        item: item, shownAtMilliseconds: 1_769_508_000_000, responseMilliseconds: time,
        rushLimitMilliseconds: 3_000, isRight: isRight, retries: isRight ? 0 : 1)
    }
    let run = ReportedRun(
      id: RunID(rawValue: UUID(uuid: UUID_NULL)), subject: subject, attempt: 1,
      responses: responses,
      itemTimes: [
        ReportedItemTime(
          item: item, shownAtMilliseconds: 1_769_508_000_000, milliseconds: 14_750)
      ])
    return Report.make(events: [], runs: [run], options: ReportOptions(by: dimensions))
  }

  private static let UUID_NULL: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

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
    let row = try #require(csv.split(separator: "\r\n").last)
    #expect(
      row == "ada@example.com,'=Ada^G,https://x.invalid/a,planet,Which planet?^J^JLook."
        + ",,,,,,,,,,,,,,,1,,,,,,3,0.666667,1,4.250,9.000,1,0.666667,14.750")
  }

  @Test func `tells answers as JSON`() throws {
    let report = try ReportTextTests.report(by: [.item])
    let json = try ReportJSON(report: report, look: ReportTextTests.look).value.pretty
    try GoldenFile.compare(json, with: "answers.json")
  }
}
