import Activities
import ActivityRun
import Caliper
import Engagement
import TestSupport
import Testing

@Suite struct ReportedRunTests {
  /// Folds a conversation as the journal would store it.
  private func fold(_ run: Conversation) throws -> ReportedRun {
    let record = RunRecord(
      id: run.header.runID, student: run.header.context.actor.id, activity: "planets",
      course: nil, createdAtMilliseconds: SampleHeader.start, header: try run.header.bytes,
      attempt: 1)
    return try ReportedRun(stored: record, entries: run.entries.map { try $0.payload })
  }

  /// Items: intro, then hottest (30 s, limit 3 s), air (20 s, 2 s), product (40 s, 6 s typed);
  /// two tries each.
  private func begin(
    _ change: (String) -> String = { $0 }
  ) throws -> Conversation {
    let header = try SampleHeader.make(text: change(SampleFile.text))
    return try Conversation(#require(header.activity), header: header)
  }

  @Test func `notes the first answer to each item, and the tries after it`() throws {
    var run = try begin()
    try run.at(2_000, .confirmed)
    try run.at(9_000, .choicePicked(0))
    try run.at(10_000, .confirmed)
    try run.at(12_000, .continued)
    try run.at(12_500, .choicePicked(1))
    try run.at(13_000, .confirmed)
    try run.at(14_000, .continued)
    try run.at(15_000, .choicePicked(0))
    try run.at(15_500, .confirmed)
    let reported = try fold(run)
    #expect(reported.attempt == 1)
    #expect(reported.subject.student == ReportEntity(id: "ada@example.com"))
    #expect(reported.subject.course == ReportEntity(id: "c-1", name: "SCI-3"))
    #expect(reported.responses.map(\.item.id) == ["hottest", "air"])
    #expect(reported.responses.map(\.item.place) == [1, 2])
    #expect(reported.responses.map(\.responseMilliseconds) == [8_000, 1_500])
    #expect(reported.responses.map(\.rushLimitMilliseconds) == [3_000, 2_000])
    #expect(reported.responses.map(\.isRight) == [false, true])
    #expect(reported.responses.map(\.retries) == [1, 0])
    #expect(reported.responses.map(\.isRapid) == [false, true])
    let shown = reported.responses.map { $0.shownAtMilliseconds - SampleHeader.start }
    #expect(shown == [2_000, 14_000])
  }

  @Test func `credits each showing of an item where it began`() throws {
    var run = try begin()
    try run.at(2_000, .confirmed)
    try run.at(6_000, .sittingEnded(.left))
    try run.beginSitting(after: 3_600_000)
    try run.at(3_000, .choicePicked(1))
    try run.at(4_000, .confirmed)
    let times = try fold(run).itemTimes
    #expect(times.map(\.item.id) == ["intro", "hottest", "hottest"])
    #expect(times.map(\.milliseconds) == [2_000, 4_000, 4_000])
    #expect(
      times.map { $0.shownAtMilliseconds - SampleHeader.start } == [0, 2_000, 3_606_000])
    let response = try #require(try fold(run).responses.first)
    #expect(response.responseMilliseconds == 4_000)
    #expect(response.shownAtMilliseconds == SampleHeader.start + 3_606_000)
  }

  @Test func `an answer that was taken back and not given again is none`() throws {
    var run = try begin {
      $0.replacing("\"itemAttempts\": 2", with: "\"feedback\": \"end\"")
    }
    try run.act(.confirmed)
    try run.answer(1)
    try run.act(.undone)
    #expect(try fold(run).responses == [])
    try run.act(.choicePicked(0), after: 4_000)
    try run.act(.confirmed)
    let response = try #require(try fold(run).responses.first)
    #expect(response.responseMilliseconds == 2_000)
    #expect(!response.isRight)
    #expect(response.retries == 0)
  }

  @Test func `agrees with the engine on what was rushed`() throws {
    var run = try begin()
    try run.at(1_000, .confirmed)
    try run.at(3_000, .choicePicked(0))
    try run.at(3_999, .confirmed)
    #expect(run.state.items[1].tries.first?.rushedMilliseconds == 2_999)
    #expect(try fold(run).responses.map(\.isRapid) == [true])
    var slower = try begin()
    try slower.at(1_000, .confirmed)
    try slower.at(3_000, .choicePicked(0))
    try slower.at(4_000, .confirmed)
    #expect(slower.state.items[1].tries.first?.rushedMilliseconds == 0)
    #expect(try fold(slower).responses.map(\.isRapid) == [false])
  }

  @Test func `expects no second reading of a stimulus in the same sitting`() throws {
    let text = """
      {
        "bellwork": 1, "identifier": "passage", "title": "Passage", "grades": ["5"],
        "settings": { "shuffleChoices": false },
        "stimuli": { "story": { "text": "\(SampleActivity.words(100))" } },
        "items": [
          { "identifier": "one", "type": "trueFalse", "prompt": "One.", "stimulus": "story",
            "correctResponse": true },
          { "identifier": "two", "type": "trueFalse", "prompt": "Two.", "stimulus": "story",
            "correctResponse": true },
          { "identifier": "three", "type": "trueFalse", "prompt": "Three.", "stimulus": "story",
            "correctResponse": true }
        ]
      }
      """
    let header = try SampleHeader.make(text: text)
    var run = try Conversation(#require(header.activity), header: header)
    try run.answer(0)
    try run.act(.continued)
    try run.answer(0)
    try run.act(.continued)
    try run.act(.sittingEnded(.left))
    try run.beginSitting()
    try run.answer(0)
    let limits = try fold(run).responses.map(\.rushLimitMilliseconds)
    #expect(limits.count == 3)
    #expect(limits[0] > 3_000)
    #expect(limits[1] == 1_000)
    // A new sitting shows it anew.
    #expect(limits[2] == limits[0])
  }

  @Test func `divides answers by item, and leaves the time of events undivided`() throws {
    var run = try begin()
    try run.at(2_000, .confirmed)
    try run.at(10_000, .choicePicked(1))
    try run.at(11_000, .confirmed)
    try run.at(12_000, .continued)
    try run.skipToEnd()
    try run.finish()
    let events = try run.events.map { try CaliperEvent(line: $0.bytes) }
    let report = try Report.make(events, runs: [try fold(run)], by: [.item])
    #expect(report.groupNames == ["intro", "hottest", "air", "product", "-"])
    let hottest = report.groups[1].measures
    #expect(hottest.responses?.count == 1)
    #expect(hottest.responses?.pValueMillionths == 1_000_000)
    #expect(hottest.responses?.itemMilliseconds == 9_000)
    #expect(!hottest.time.isMeasured)
    #expect(hottest.completions == nil)
    let rest = report.groups[4].measures
    #expect(rest.responses == nil)
    #expect(rest.time.sum == report.total.time.sum)
    #expect(rest.completions?.totalQuestions == 3)
  }

  @Test func `a run on a file that this version does not read says so`() throws {
    let header = try SampleHeader.make(text: "{}")
    let record = RunRecord(
      id: header.runID, student: "s", activity: "a", course: nil, createdAtMilliseconds: 0,
      header: try header.bytes)
    #expect(throws: RunRefoldError.activityUnreadable) {
      try ReportedRun(stored: record, entries: [])
    }
  }
}
