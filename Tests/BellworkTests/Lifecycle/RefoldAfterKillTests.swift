import ActivityRun
import Caliper
import Engagement
import EventDelivery
import Foundation
import Storage
import TestSupport
import Testing

/// After kills at any moment journal, events and file say the same, and it is what the clock says.
@Suite struct RefoldAfterKillTests {
  @Test(arguments: SeededRandom.seeds(Soak.isOn ? 200 : 20))
  func `a killed run folds to its own events, and to the time there was`(
    seed: UInt64
  ) async throws {
    var random = SeededRandom(seed: seed)
    let desk = try Desk(config: Desk.quickConfig)
    // More questions than all the keys of a script can answer: only the last life finishes.
    try desk.write(SampleActivities.long(count: 24, estimatedSeconds: 15), to: "long.json")
    var spans: [LifeSpan] = []
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      var life = try RandomLife(desk, ["run", "long.json", "--go"])
      try life.playAndDie(seconds: lifeSeconds(&random), &random)
      spans.append(life.span)
    }
    var last = try RandomLife(desk, ["run", "long.json", "--go"])
    try last.finish()
    spans.append(last.span)
    try await expectOneTruth(desk, spans, random)
  }

  private func lifeSeconds(_ random: inout SeededRandom) -> Double {
    // In a soak some live past the stamps of 5 s.
    let isLong = Soak.isOn && Int.random(in: 0..<4, using: &random) == 0
    return Double.random(in: 0...(isLong ? 12 : 2.5), using: &random)
  }

  private func expectOneTruth(
    _ desk: Desk, _ spans: [LifeSpan], _ random: SeededRandom
  ) async throws {
    let database = try BellworkDatabase(path: desk.database)
    let runs = try await database.runs()
    let run = try #require(runs.first)
    #expect(runs.count == 1, "\(random)")
    let entries = try await database.entries(of: run.id)
    let stored = try await database.events(of: run.id)
    let refold = try RunRefold(stored: run, entries: entries)
    #expect(refold.events == stored, "\(random)")
    let lines = stored.map { String(decoding: $0.bytes, as: UTF8.self) + "\n" }.joined()
    #expect(try desk.read(desk.eventFile) == lines, "\(random)")
    let events = try EventLine.read(lines)
    #expect(events.problemsOfRun == [], "\(random)")
    #expect(events.completions == 1, "\(random)")
    #expect(events.last?.isCompletion == true, "\(random)")

    let (_, start) = try RunRefold.start(of: run)
    let timeline = RunTimeline(try JournalEntry.all(entries), from: start)
    expectTime(of: timeline, within: spans, random)
    let windows = events.filter { !$0.isCompletion }
    #expect(windows.reduce(0) { $0 + $1.milliseconds } == timeline.totals.sum, "\(random)")
  }

  /// Each life's windows cover what the clock saw, but for the last seconds before its kill.
  private func expectTime(
    of timeline: RunTimeline, within spans: [LifeSpan], _ random: SeededRandom
  ) {
    var matched = 0
    for (number, span) in spans.enumerated() {
      let sittings = timeline.sittings.filter { span.contains(wall: $0.startWall) }
      let recorded = sittings.flatMap(\.windows).reduce(0) { $0 + $1.interval.milliseconds }
      // One that is killed at once may have reached no disk.
      #expect(sittings.count <= 1, "life \(number) of \(random)")
      #expect(span.atLeast <= recorded, "life \(number) of \(random)")
      #expect(recorded <= span.atMost, "life \(number) of \(random)")
      matched += sittings.count
    }
    #expect(matched == timeline.sittings.count, "\(random)")
  }
}

extension EventLine {
  /// The sum of the window's items.
  fileprivate var milliseconds: Int64 {
    generated.items.reduce(0) { $0 + Int64(($1.value * 1000).rounded()) }
  }
}
