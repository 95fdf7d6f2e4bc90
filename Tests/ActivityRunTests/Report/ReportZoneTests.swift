import ActivityRun
import Caliper
import TestSupport
import Testing

@Suite struct ReportZoneTests {
  /// Europe/Berlin in 2026: summer time from 29 March to 25 October, 01:00 UTC both.
  private static let berlin = ReportZone(name: "Europe/Berlin") { instant in
    let isSummer = (1_774_746_000_000..<1_792_890_000_000).contains(instant)
    return isSummer ? 7_200_000 : 3_600_000
  }

  @Test(arguments: [
    ("2026-01-26T22:59:59.999Z", "2026-01-26"),
    ("2026-01-26T23:00:00.000Z", "2026-01-27"),
    // Summer time begins: the day has 23 hours.
    ("2026-03-28T22:59:59.999Z", "2026-03-28"),
    ("2026-03-28T23:00:00.000Z", "2026-03-29"),
    ("2026-03-29T00:59:59.999Z", "2026-03-29"),
    ("2026-03-29T01:00:00.000Z", "2026-03-29"),
    ("2026-03-29T21:59:59.999Z", "2026-03-29"),
    ("2026-03-29T22:00:00.000Z", "2026-03-30"),
    // It ends: the day has 25.
    ("2026-10-24T21:59:59.999Z", "2026-10-24"),
    ("2026-10-24T22:00:00.000Z", "2026-10-25"),
    ("2026-10-25T22:59:59.999Z", "2026-10-25"),
    ("2026-10-25T23:00:00.000Z", "2026-10-26"),
    ("2026-12-31T23:00:00.000Z", "2027-01-01"),
  ])
  func `finds the day in Berlin`(_ instant: String, _ day: String) throws {
    let milliseconds = try #require(InstantText.milliseconds(instant))
    #expect(ReportZoneTests.berlin.day(of: milliseconds).text == day)
  }

  @Test(arguments: [
    (Int64(-1), "1969-12-31"), (0, "1970-01-01"), (86_399_999, "1970-01-01"),
    (86_400_000, "1970-01-02"),
  ])
  func `finds the day in UTC, before 1970 too`(_ instant: Int64, _ day: String) {
    #expect(ReportZone.utc.day(of: instant).text == day)
  }

  @Test func `a window belongs to the day in which it began`() throws {
    let sample = SampleReport()
    let events = [
      try sample.window(0, at: "2026-03-29T21:59:45Z", [.active: 15_000]),
      try sample.window(1, at: "2026-03-29T21:59:59Z", [.active: 15_000]),
      try sample.window(2, at: "2026-03-29T22:00:00Z", [.active: 7_000]),
      try sample.completion(at: "2026-03-29T22:00:07Z", correct: 1, of: 1, xp: 62),
    ]
    let report = try Report.make(events, by: [.day], zone: ReportZoneTests.berlin)
    #expect(report.groupNames == ["2026-03-29", "2026-03-30"])
    #expect(report.groups.map(\.measures.time.sum) == [30_000, 7_000])
    #expect(report.groups.map(\.measures.completions?.xpHundredths) == [nil, 62])
    #expect(report.groups.map(\.measures.unfinishedRuns) == [0, 0])
    #expect(try Report.make(events, by: [.day]).groupNames == ["2026-03-29"])
  }

  @Test func `an unfinished run belongs to the day of its last window`() throws {
    let sample = SampleReport()
    let events = [
      try sample.window(1, at: "2026-01-28T10:00:00Z", [.active: 15_000]),
      try sample.window(0, at: "2026-01-27T10:00:00Z", [.active: 15_000]),
    ]
    let report = try Report.make(events, by: [.day])
    #expect(report.groups.map(\.measures.unfinishedRuns) == [0, 1])
  }
}
