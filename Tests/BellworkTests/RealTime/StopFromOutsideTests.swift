import ActivityRun
import EventDelivery
import Glibc
import Storage
import TestSupport
import Testing

/// A stop that nobody announced (SIGSTOP) is suspended time, every time.
@Suite struct StopFromOutsideTests {
  /// Longer than a tick of the loop, which is overdue then when it wakes.
  private static let stopSeconds = 1.3

  @Test func `takes no stop longer than a tick for work`() async throws {
    let stops = Soak.isOn ? 60 : 6
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.long(count: 3, estimatedSeconds: 600), to: "long.json")
    let program = try desk.open(["run", "long.json", "--go"])
    try program.waitFor("Question 1 of 3")
    for number in 0..<stops {
      let choice = number.isMultiple(of: 2) ? "1" : "3"
      try program.type(choice, until: "\(choice) (•)")
      program.signal(SIGSTOP)
      try program.waitForStop(deadlineSeconds: patience)
      program.pass(seconds: Self.stopSeconds)
      program.signal(SIGCONT)
    }
    try program.type("2", until: "2 (•)")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))

    let database = try BellworkDatabase(path: desk.database)
    let run = try #require(try await database.runs().first)
    let told = try await JournalEntry.all(database.entries(of: run.id)).compactMap { entry in
      if case .suspended(let since) = entry.action { entry.stamp.elapsed - since } else { nil }
    }
    #expect(told.count == stops)
    #expect(told.allSatisfy { Double($0) >= Self.stopSeconds * 1_000 }, "\(told)")
  }
}
