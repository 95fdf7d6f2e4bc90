import ActivityRun
import Caliper
import EventDelivery
import Foundation
import Storage
import TestSupport
import Testing

/// No key at any moment crashes, traps or loses anything; afterwards the run goes on and adds up.
@Suite struct MonkeyTests {
  /// In all 100,000 acts in a soak, a tenth of that otherwise.
  private static let acts = Soak.isOn ? 12_500 : 2_500

  @Test(arguments: SeededRandom.seeds(Soak.isOn ? 8 : 4))
  func `lives through random keys, pastes, focus reports and resizes`(seed: UInt64) async throws {
    let desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.everyType, to: "every.json")
    var monkey = try Monkey(desk, ["run", "every.json", "--go"], seed: seed)
    try monkey.play(acts: MonkeyTests.acts)
    // Keys that were still on their way may have led out first: then the signal meets a program that
    // has saved all and is on its way out, and a shell reads 143 all the same.
    let status = try monkey.end()
    #expect(
      [.exited(143), .exited(0), .killed(signal: SIGTERM)].contains(status), "seed \(seed)")

    let database = try BellworkDatabase(path: desk.database)
    try await expectOneTruth(desk, database, seed)
    try await expectGoesOn(desk, database, seed)
  }

  /// Every run's events are those of its journal, and its windows add up.
  private func expectOneTruth(
    _ desk: Desk, _ database: BellworkDatabase, _ seed: UInt64
  ) async throws {
    for run in try await database.runs() {
      let stored = try await database.events(of: run.id)
      let refold = try RunRefold(stored: run, entries: await database.entries(of: run.id))
      #expect(refold.events == stored, "seed \(seed)")
      let lines = stored.map { String(decoding: $0.bytes, as: UTF8.self) + "\n" }.joined()
      let events = try EventLine.read(lines)
      #expect(events.problemsOfRun == [], "seed \(seed)")
      let isFinished = if case .finished = run.outcome { true } else { false }
      #expect(events.completions == (isFinished ? 1 : 0), "seed \(seed)")
    }
  }

  /// What was picked and typed is there again, on the same page.
  private func expectGoesOn(
    _ desk: Desk, _ database: BellworkDatabase, _ seed: UInt64
  ) async throws {
    guard let run = try await database.runs().first, run.outcome == nil else { return }
    let before = try RunRefold(stored: run, entries: await database.entries(of: run.id))
    let program = try desk.open(["run", "every.json", "--go"])
    try program.waitFor("leave")
    program.signal(SIGTERM)
    #expect(try program.end() == .exited(143))
    let after = try RunRefold(stored: run, entries: await database.entries(of: run.id))
    #expect(after.recorder.state.page == before.recorder.state.page, "seed \(seed)")
    #expect(
      after.recorder.state.items.map(\.draft) == before.recorder.state.items.map(\.draft),
      "seed \(seed)")
  }
}
