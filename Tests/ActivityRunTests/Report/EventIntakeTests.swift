import ActivityRun
import Caliper
import TestSupport
import Testing

@Suite struct EventIntakeTests {
  private let sample = SampleReport()

  @Test(arguments: [QuestionReports.withoutResponses, .withResponses])
  func `takes nothing from events about questions, and calls none of them wrong`(
    _ reports: QuestionReports
  ) throws {
    var run = try Conversation(
      SampleActivity.make([SampleItem.choice()]),
      header: SampleHeader.make(questionReports: reports))
    try run.answer(0)
    try run.act(.continued)
    try run.finish()
    var intake = EventIntake()
    for event in run.events + run.events {
      let verdict = try intake.take(line: event.bytes, origin: "a")
      if case .question = event.kind { #expect(verdict == .aboutQuestion) }
    }
    #expect(run.events.count == 5)
    #expect(intake.events.count == 2)
  }

  @Test func `takes an event once, from whichever file`() throws {
    var intake = EventIntake()
    let line = try sample.window(0, at: "2026-01-27T10:00:00Z", [.active: 15_000]).line
    #expect(try intake.take(line: line, origin: "a:1") == .taken)
    #expect(try intake.take(line: line, origin: "a:2") == .duplicate)
    #expect(try intake.take(line: line, origin: "b:1") == .duplicate)
    #expect(intake.events.count == 1)
  }

  @Test func `keeps the first of two events with one id`() throws {
    var intake = EventIntake()
    let event = try sample.window(0, at: "2026-01-27T10:00:00Z", [.active: 15_000])
    let other = try sample.window(0, at: "2026-01-27T10:00:00Z", [.active: 14_999])
    #expect(try intake.take(line: event.line, origin: "a:1") == .taken)
    #expect(
      try intake.take(line: other.line, origin: "b:7") == .conflict(event.id, origin: "a:1"))
    #expect(intake.events == [try ReportedEvent(event)])
  }

  @Test(arguments: ["", "{}", "not JSON", "[1]", #"{"type":"TimeSpentEvent"}"#])
  func `refuses what is no event`(_ line: String) {
    var intake = EventIntake()
    #expect(throws: DecodingError.self) {
      try intake.take(line: Array(line.utf8), origin: "a:1")
    }
    #expect(intake.events == [])
  }

  @Test func `refuses times that no sum could hold`() throws {
    var intake = EventIntake()
    for milliseconds in [-1, 86_400_001, 9_000_000_000_000] as [Int64] {
      let line = try sample.window(0, at: "2026-01-27T10:00:00Z", [.active: 1]).line
      let text = String(decoding: line, as: UTF8.self)
        .replacing("\"value\":0.001", with: "\"value\":\(Double(milliseconds) / 1_000)")
      #expect(throws: ReportedEventFault.timeOutOfRange) {
        try intake.take(line: Array(text.utf8), origin: "a:1")
      }
    }
    #expect(intake.events == [])
  }

  @Test(arguments: [
    (4, 3, 0, 1, ReportedEventFault.questionsOutOfRange),
    (-1, 3, 0, 1, .questionsOutOfRange), (0, 2_000_000_000, 0, 1, .questionsOutOfRange),
    (1, 3, 2_000_000_000, 1, .resultOutOfRange), (1, 3, 0, 0, .resultOutOfRange),
  ])
  func `refuses results that cannot be`(
    _ correct: Int, _ total: Int, _ xp: Int64, _ attempt: Int, _ fault: ReportedEventFault
  ) throws {
    let event = try sample.completion(
      at: "2026-01-27T10:00:00Z", correct: correct, of: total, xp: xp, attempt: attempt)
    #expect(throws: fault) { try ReportedEvent(event) }
  }

  @Test func `takes XP below 0, as a correction`() throws {
    let event = try sample.completion(at: "2026-01-27T10:00:00Z", correct: 0, of: 0, xp: -150)
    let report = try Report.make([event], by: [.day])
    #expect(report.total.completions?.xpHundredths == -150)
    #expect(report.total.completions?.accuracyMillionths == nil)
  }
}
