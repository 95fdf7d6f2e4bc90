import ActivityRun
import Caliper
import Engagement
import TestSupport
import Testing

@Suite struct ReportTests {
  /// Two students, two activities, three days.
  private static func events() throws -> [CaliperEvent] {
    let ada = SampleReport()
    let adaAgain = SampleReport(activity: "moons", title: "Moons", course: nil, run: 2)
    let ben = SampleReport(student: "Ben@Example.com", name: nil, run: 3)
    return [
      try ada.window(0, at: "2026-01-27T10:00:00Z", [.active: 12_000, .idle: 3_000]),
      try ada.window(1, at: "2026-01-27T10:00:15Z", [.active: 10_001]),
      try ada.completion(
        at: "2026-01-27T10:00:26Z", correct: 2, of: 3, xp: 37, units: 1, attempt: 2),
      try adaAgain.window(0, at: "2026-01-28T09:00:00Z", [.active: 5_000, .paused: 10_000]),
      try ben.window(
        0, at: "2026-01-29T08:00:00Z",
        [.active: 0, TimeKind(.rushing): 2_000, TimeKind(.gap): 8_000, TimeKind(.aside): 1_000]),
      try ben.completion(at: "2026-01-29T08:01:00Z", correct: 0, of: 3, xp: 0),
    ]
  }

  @Test func `divides by activity and day`() throws {
    let report = try Report.make(ReportTests.events(), by: [.activity, .day])
    #expect(
      report.groupNames == ["Moons 2026-01-28", "Planets 2026-01-27", "Planets 2026-01-29"])
    let planets = report.groups[1].measures
    #expect(planets.time[.active] == 22_001)
    #expect(planets.time[.idle] == 3_000)
    #expect(planets.time[.paused] == 0)
    #expect(planets.time.sum == 25_001)
    #expect(planets.time.focusMillionths == 880_005)
    #expect(planets.completions?.attempts == 1)
    #expect(planets.completions?.xpHundredths == 37)
    #expect(planets.completions?.accuracyMillionths == 666_667)
    #expect(planets.completions?.masteredUnits == 1)
    #expect(planets.latestAttempt == 2)
    #expect(planets.unfinishedRuns == 0)
    #expect(planets.responses == nil)
  }

  @Test func `says of a run without a completion that nothing else was measured`() throws {
    let report = try Report.make(ReportTests.events(), by: [.activity, .day])
    let moons = report.groups[0].measures
    #expect(moons.time.sum == 15_000)
    #expect(moons.completions == nil)
    #expect(moons.latestAttempt == nil)
    #expect(moons.unfinishedRuns == 1)
  }

  @Test func `keeps anti-pattern, waste and unknown apart`() throws {
    let report = try Report.make(ReportTests.events(), by: [.student])
    #expect(report.groupNames == ["ada@example.com", "ben@example.com"])
    let ben = report.groups[1].measures
    #expect(ben.time[TimeKind(type: .antiPattern, subType: "rushing")] == 2_000)
    #expect(ben.time[TimeKind(type: .unknown, subType: "gap")] == 8_000)
    #expect(ben.time[TimeKind(type: .waste, subType: "aside")] == 1_000)
    #expect(ben.time[.active] == 0)
    #expect(ben.time.focusMillionths == 0)
    #expect(ben.completions?.accuracyMillionths == 0)
    #expect(ben.completions?.masteredUnits == nil)
  }

  @Test func `sums over all`() throws {
    let report = try Report.make(ReportTests.events(), by: [.day])
    #expect(report.groupNames == ["2026-01-27", "2026-01-28", "2026-01-29"])
    #expect(report.students == ["ada@example.com", "ben@example.com"])
    #expect(report.total.time.sum == 51_001)
    #expect(report.total.completions?.attempts == 2)
    #expect(report.total.completions?.correctQuestions == 2)
    #expect(report.total.completions?.totalQuestions == 6)
    #expect(report.total.completions?.xpHundredths == 37)
    #expect(report.total.completions?.masteredUnits == 1)
    #expect(report.total.unfinishedRuns == 1)
    #expect(report.total.latestAttempt == 2)
  }

  @Test func `puts what belongs to no course last`() throws {
    let report = try Report.make(ReportTests.events(), by: [.course, .student])
    #expect(
      report.groupNames == ["SCI-3 ada@example.com", "SCI-3 ben@example.com", "- ada@example.com"])
    #expect(report.names.name(of: .course("SCI-3")) == "Course SCI-3")
  }

  @Test func `reports one student alone`() throws {
    let report = try Report.make(
      ReportTests.events(), by: [.student], student: "ben@example.com")
    #expect(report.groupNames == ["ben@example.com"])
    #expect(report.students == ["ben@example.com"])
    #expect(report.total.time.sum == 11_000)
  }

  @Test func `of nothing there is nothing`() throws {
    let report = try Report.make([], by: [.day])
    #expect(report.groups == [])
    #expect(report.students == [])
    #expect(report.total == ReportMeasures())
    #expect(report.total.time.sum == nil)
    #expect(report.total.time.focusMillionths == nil)
  }

  @Test func `calls an activity by its latest name`() throws {
    let old = SampleReport(title: "Planets (draft)")
    let new = SampleReport(run: 2)
    let events = [
      try new.window(0, at: "2026-01-28T10:00:00Z", [.active: 1_000]),
      try old.window(0, at: "2026-01-27T10:00:00Z", [.active: 1_000]),
    ]
    #expect(try Report.make(events, by: [.activity]).groupNames == ["Planets"])
    #expect(try Report.make(events.reversed(), by: [.activity]).groupNames == ["Planets"])
  }

  @Test func `knows the attempt of an unfinished run from the journal`() throws {
    let sample = SampleReport()
    let event = try sample.window(0, at: "2026-01-27T10:00:00Z", [.active: 1_000])
    let run = ReportedRun(
      id: sample.runID, subject: try ReportedEvent(event).subject, attempt: 3)
    let report = try Report.make([event], runs: [run], by: [.day])
    #expect(report.total.latestAttempt == 3)
    #expect(report.total.unfinishedRuns == 1)
  }
}
