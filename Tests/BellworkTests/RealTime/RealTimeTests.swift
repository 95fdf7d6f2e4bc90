import ActivityRun
import Engagement
import EventDelivery
import Glibc
import Storage
import TestSupport
import Testing

/// Two minutes of real time: what the events say of each label is what the test's clock says.
///
/// Needs a machine that does nothing else.
@Suite(.enabled(if: Soak.isOn)) struct RealTimeTests {
  private static let tolerance: Int64 = 50
  /// The loop wakes each second; a stop from outside is dated by its last wake-up.
  private static let tick: Int64 = 1_000

  @Test func `counts each label to within 50 ms over two minutes`() async throws {
    let desk = try Desk(config: Desk.adaConfig)
    // So long a question that nobody is taken for idle.
    try desk.write(SampleActivities.long(count: 3, estimatedSeconds: 600), to: "long.json")
    let program = try desk.open(["run", "long.json", "--go"])
    try program.waitFor("Question 1 of 3")
    var script = TimedScript(program)
    try play(&script)
    #expect(try program.end() == .exited(0))

    let stops = try await stopsInJournal(desk)
    let scripted = script.stretches.filter { $0.label == .suspended }.map(\.milliseconds)
    try #require(stops.count == 3 && scripted.count == 3)
    let early = zip(stops, scripted).map { $0 - $1 }
    #expect(abs(early[0]) <= RealTimeTests.tolerance, "Ctrl-Z: \(early)")
    for early in early.dropFirst() {
      #expect(early >= -RealTimeTests.tolerance, "SIGSTOP: \(early)")
      #expect(early <= RealTimeTests.tick + RealTimeTests.tolerance, "SIGSTOP: \(early)")
    }
    // What a stop from outside takes from the tick before it is suspended, not active.
    var expected = script.totals
    expected[.suspended] += early.dropFirst().reduce(0, +)
    expected[.active] -= early.dropFirst().reduce(0, +)
    expect(try desk.events(), expected, stops: early)
  }

  private func play(_ script: inout TimedScript) throws {
    script.work(seconds: 16.3)
    script.focusOut(seconds: 12.1)
    script.work(seconds: 7.7)
    script.pause(seconds: 15.4)
    script.work(seconds: 6.2)
    try script.stop(seconds: 10.6) { $0.press(.control("z")) }
    script.work(seconds: 8.1)
    try script.stop(seconds: 8.4) { $0.signal(SIGSTOP) }
    script.work(seconds: 5.9)
    script.goAway(seconds: 6.5)
    script.work(seconds: 4.4)
    try script.stop(seconds: 2.3) { $0.signal(SIGSTOP) }
    // Without a key between: the ticks alone count it.
    script.program.pass(seconds: 9.8)
    script.pause(seconds: 3.1)
    script.work(seconds: 3.5)
    script.act(.active) {
      $0.press(.control("c"))
      $0.press(.control("c"))
    }
  }

  /// How long each stop was by the journal, in milliseconds.
  private func stopsInJournal(_ desk: Desk) async throws -> [Int64] {
    let database = try BellworkDatabase(path: desk.database)
    let run = try #require(try await database.runs().first)
    return try await JournalEntry.all(database.entries(of: run.id)).compactMap { entry in
      guard case .suspended(let since) = entry.action else { return nil }
      return entry.stamp.elapsed - since
    }
  }

  private func expect(_ events: [EventLine], _ expected: LabelTotals, stops: [Int64]) {
    #expect(events.problemsOfRun == [])
    #expect(events.breaks == 0)
    var report = "stops \(stops)"
    for row in LabelRow.table {
      let told = events.reduce(Int64(0)) {
        $0 + Int64($1.milliseconds(row.type.rawValue, row.subType))
      }
      let difference = told - expected[row.label]
      report += ", \(row.label) \(told) ms for \(expected[row.label]) (\(difference))"
      #expect(abs(difference) <= RealTimeTests.tolerance, "\(row.label): \(told)")
    }
    print("real time: \(report)")
  }
}
