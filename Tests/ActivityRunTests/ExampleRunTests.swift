import Activities
import ActivityRun
import Caliper
import TestSupport
import Testing

/// A run of 84 s, drawn in windows of 15 s: `a` works, `u` is in another window, `p` is paused.
///
///     0              15             30             45             60             75       84
///     |aaaaaaaaaauuuuu|uuuuuuuuuuuuuuu|uuuuuuuuuuaaaaa|aaaaapppppppppp|ppppppppppaaaaa|aaaaaaaaa|
@Suite struct ExampleRunTests {
  @Test func `84 seconds are six windows and one completion`() throws {
    let events = try played().events
    #expect(events.map(\.kind) == (0..<6).map { .timeSpent(window: $0) } + [.completed])
    let windows = try EventTimes.windows(events)
    #expect(windows.map { $0.end - $0.start } == [15_000, 15_000, 15_000, 15_000, 15_000, 9_000])
    #expect(
      windows.map { $0.start - SampleHeader.start } == [0, 15_000, 30_000, 45_000, 60_000, 75_000])
  }

  @Test func `34 seconds of it were work, and earn 0.57 XP`() throws {
    let run = try played()
    #expect(
      try EventTimes.totals(run.events) == [
        .init(.active): 34_000, .init(.inactive, "unfocused"): 30_000,
        .init(.inactive, "paused"): 20_000,
      ])
    let completion = try #require(try run.events.last?.completion)
    #expect(completion.xpHundredths == 57)
    #expect(completion.totalQuestions == 3)
    #expect(completion.correctQuestions == 3)
    #expect(run.state.results?.percent == 100)
  }

  @Test func `the completed event comes after the last window, at the instant of finishing`() throws
  {
    let events = try played().events
    #expect(events.last?.kind == .completed)
    #expect(events.last?.eventTimeMilliseconds == SampleHeader.start + 84_000)
    #expect(events.map(\.eventTimeMilliseconds).max() == SampleHeader.start + 84_000)
  }

  @Test func `windows are sealed as soon as nothing in them can change`() throws {
    var run = try begun()
    try run.at(14_999, .ticked)
    #expect(run.events.isEmpty)
    try run.at(15_000, .ticked)
    #expect(run.events.count == 1)
  }

  @Test func `events and journal are these bytes`() throws {
    let run = try played()
    try GoldenFile.compare(lines(run.events.map(\.bytes)), with: "example-events.ndjson")
    try GoldenFile.compare(
      lines(run.entries.map { try $0.payload.bytes }), with: "example-journal.ndjson")
  }

  @Test func `ids follow from the seed, and no two are alike`() throws {
    let run = try played()
    #expect(try played().events == run.events)
    #expect(Set(run.events.map(\.id)).count == 7)
    for event in run.events {
      #expect(event.id == EventID.make(seed: run.header.seed, kind: event.kind))
      #expect(event.runID == run.header.runID)
    }
  }

  private func begun() throws -> Conversation {
    try Conversation(
      SampleActivity.make([
        SampleItem.choice(), SampleItem.trueFalse(), SampleItem.numeric(),
      ]))
  }

  private func played() throws -> Conversation {
    var run = try begun()
    try run.at(4_000, .choicePicked(1))
    try run.at(10_000, .focusReported(hasFocus: false))
    try run.at(40_000, .focusReported(hasFocus: true))
    try run.at(44_000, .confirmed)
    try run.at(46_000, .continued)
    try run.at(50_000, .paused)
    try run.at(70_000, .resumed)
    try run.at(72_500, .choicePicked(0))
    try run.at(73_000, .confirmed)
    try run.at(75_000, .continued)
    try run.at(80_200, .textEdited(.insert("42")))
    try run.at(81_500, .confirmed)
    try run.at(82_750, .continued)
    try run.at(84_000, .finishRequested)
    return run
  }

  private func lines(_ lines: [[UInt8]]) -> String {
    lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }
}
