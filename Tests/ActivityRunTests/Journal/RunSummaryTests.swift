import Activities
import ActivityRun
import Caliper
import Engagement
import Testing

/// What stands for a run whose answers and keys have left.
@Suite struct RunSummaryTests {
  private static let canary = "zebra-crossing-17"

  /// A run of two sittings with a wrong choice, a typed text that is no number, and hints of time.
  private func played() throws -> Conversation {
    let header = try SampleHeader.make(text: SampleFile.text)
    var run = try Conversation(#require(header.activity), header: header)
    try run.at(2_000, .confirmed)
    try run.at(9_000, .choicePicked(0))
    try run.at(10_000, .confirmed)
    try run.at(12_000, .continued)
    try run.at(13_000, .sittingEnded(.left))
    try run.beginSitting()
    try run.at(3_000, .choicePicked(1))
    try run.at(4_000, .confirmed)
    try run.at(5_000, .continued)
    try run.at(5_500, .choicePicked(0))
    try run.at(6_000, .confirmed)
    try run.at(7_000, .continued)
    try run.at(90_000, .textEdited(.insert(Self.canary)))
    try run.at(91_000, .textEdited(.deleteToStart))
    try run.at(92_000, .textEdited(.insert("42")))
    try run.at(93_000, .confirmed)
    try run.at(94_000, .continued)
    try run.finish()
    return run
  }

  private func record(_ run: Conversation, summary: RunSummary? = nil) throws -> RunRecord {
    let header = summary == nil ? run.header : run.header.withoutTexts
    return RunRecord(
      id: run.header.runID, student: run.header.context.actor.id, activity: "planets",
      course: nil, createdAtMilliseconds: SampleHeader.start, header: try header.bytes,
      attempt: 1, outcome: run.outcome, summary: try summary?.bytes)
  }

  @Test func `reports and time lines are as they were`() throws {
    let run = try played()
    let entries = try run.entries.map { try $0.payload }
    let whole = try record(run)
    let summed = try record(run, summary: RunSummary(of: whole, entries: entries))
    let reported = try ReportedRun(stored: summed, entries: [])
    #expect(try reported == ReportedRun(stored: whole, entries: entries))
    #expect(reported.responses.map(\.item.id) == ["hottest", "air", "product"])
    #expect(reported.itemTimes.count > 3)
    let timeline = try RunTimeline(stored: summed, entries: [])
    #expect(try timeline == RunTimeline(stored: whole, entries: entries))
    #expect(timeline.sittings.count == 2)
    #expect(timeline.results == run.state.results)
  }

  @Test func `holds nothing that was typed, chosen or right`() throws {
    let run = try played()
    let entries = try run.entries.map { try $0.payload }
    let summed = try record(run, summary: RunSummary(of: record(run), entries: entries))
    let text = String(decoding: summed.header + (summed.summary ?? []), as: UTF8.self)
    for word in [Self.canary, "Venus", "Mercury", "correctResponse", "insert", "choicePicked"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("What is 6 times 7?"))
  }

  @Test func `of a run that cannot be folded nothing is known`() throws {
    var broken = try record(played())
    broken.header = try SampleHeader.make(text: "[]").bytes
    let summary = RunSummary(of: broken, entries: [])
    #expect(summary.measures == nil)
    broken.summary = try summary.bytes
    #expect(throws: RunRefoldError.activityUnreadable) {
      try ReportedRun(stored: broken, entries: [])
    }
    #expect(throws: RunRefoldError.activityUnreadable) {
      try RunTimeline(stored: broken, entries: [])
    }
  }
}
