import Activities
import ActivityRun
import Engagement
import Testing

@testable import Screen

@Suite struct PlainTimeTests {
  @Test(
    arguments: [
      (0, "0 seconds"), (999, "0 seconds"), (1_000, "1 second"), (61_000, "1 minute 1 second"),
      (120_000, "2 minutes"), (3_605_000, "1 hour 5 seconds"), (-5, "0 seconds"),
    ] as [(Int64, String)])
  func `says an amount`(milliseconds: Int64, words: String) {
    #expect(PlainTime.words(milliseconds: milliseconds) == words)
  }

  /// Nothing is said before the line comes, and each reason by itself.
  @Test func `says with the next prompt what did not count`() throws {
    var run = try PlainRun([SampleActivity.choice])
    let transcript = run.transcript
    try run.act(.ticked, after: 90_000)
    try run.act(.suspended(sinceMilliseconds: 90_000), after: 61_000)
    #expect(run.transcript == transcript)
    try run.line("/h", after: 1_000)
    #expect(
      run.last.lines == [
        "1 minute 1 second were not counted: computer asleep or program stopped.",
        "31 seconds were not counted: no line typed.", "Hint 1 of 2: It lies on the Seine.",
      ])
    try run.line("/h", after: 1_000)
    #expect(run.last.lines == ["Hint 2 of 2: It begins with P."])
  }

  @Test func `says how long one was away`() throws {
    var run = try PlainRun([SampleActivity.choice])
    try run.line("/h", after: 1_260_000)
    #expect(
      run.last.lines.prefix(2) == [
        "10 minutes were not counted: no line typed.",
        "10 minutes were not counted: you were away.",
      ])
    #expect(run.state.tracker.totals[.active] == 60_000)
  }

  @Test func `a line for what is no longer there is said back`() throws {
    var run = try PlainRun([SampleActivity.choice, SampleActivity.trueFalse]) {
      $0.feedback = .end
      $0.timeLimitSeconds = 30
    }
    try run.line("2", after: 40_000)
    #expect(
      run.last.lines.prefix(2) == [
        "Not taken: \"2\". The time was up before.",
        "Time is up: what was there counts.",
      ])
    #expect(run.state.results?.correctQuestions == 0)
  }
}
