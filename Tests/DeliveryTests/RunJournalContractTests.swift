import ActivityRun
import Caliper
import EventDelivery
import Testing

struct RunJournalContractTests {
  @Test(arguments: StoreKind.allCases)
  func `keeps a run as it was created`(_ kind: StoreKind) async throws {
    try await kind.with { journal in
      var second = Samples.run(2, course: nil)
      second.attempt = 7
      second.outcome = .finished(shareMillionths: 950_000, masteredUnits: 1, atMilliseconds: -5)
      try await journal.create(Samples.run(1))
      try await journal.create(second)
      #expect(try await journal.run(Samples.runID(1)) == Samples.run(1))
      #expect(try await journal.run(Samples.runID(2)) == second)
      #expect(try await journal.run(Samples.runID(3)) == nil)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `refuses to create a run twice`(_ kind: StoreKind) async throws {
    try await kind.with { journal in
      try await journal.create(Samples.run(1))
      await #expect(throws: JournalError.runExists(Samples.runID(1))) {
        try await journal.create(Samples.run(1, student: "bob"))
      }
      #expect(try await journal.runs() == [Samples.run(1)])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `gives entries back in the order in which they came`(_ kind: StoreKind) async throws {
    try await kind.with { journal in
      try await journal.create(Samples.run(1))
      try await journal.create(Samples.run(2))
      for number in 0..<20 {
        try await journal.append(
          [Samples.entry("\(number)a"), Samples.entry("\(number)b")],
          to: Samples.runID(UInt8(number % 2 + 1)), events: [], outcome: nil)
      }
      let expected = stride(from: 0, to: 20, by: 2).flatMap { ["\($0)a", "\($0)b"] }
      #expect(try await journal.entries(of: Samples.runID(1)) == expected.map(Samples.entry))
      #expect(try await journal.entries(of: Samples.runID(3)) == [])
      #expect(try await journal.lastEntry(of: Samples.runID(1)) == Samples.entry("18b"))
      #expect(try await journal.lastEntry(of: Samples.runID(3)) == nil)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `knows runs before it appends to them`(_ kind: StoreKind) async throws {
    let unknown = Samples.runID(1)
    try await kind.with { journal async throws in
      await #expect(throws: JournalError.noSuchRun(unknown)) {
        try await journal.append([], to: unknown, events: [Samples.event(0)], outcome: nil)
      }
      await #expect(throws: JournalError.noSuchRun(unknown)) {
        try await journal.takeAttempt(for: unknown)
      }
      #expect(try await journal.events(of: nil) == [])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `stores entries, events and outcome together`(_ kind: StoreKind) async throws {
    let outcome = RunOutcome.finished(
      shareMillionths: 1_000_000, masteredUnits: 1, atMilliseconds: 34_000)
    try await kind.with { journal in
      try await journal.create(Samples.run(1))
      try await journal.append(
        [Samples.entry("finish")], to: Samples.runID(1), events: Samples.events(0..<2),
        outcome: outcome)
      #expect(try await journal.entries(of: Samples.runID(1)) == [Samples.entry("finish")])
      #expect(try await journal.events(of: Samples.runID(1)) == Samples.events(0..<2))
      #expect(try await journal.run(Samples.runID(1))?.outcome == outcome)
      #expect(try await journal.waitingCount(for: Samples.file) == 2)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `stores nothing of an append with a conflict`(_ kind: StoreKind) async throws {
    let rival = Samples.event(0, text: "changed")
    try await kind.with { journal in
      try await journal.create(Samples.run(1))
      try await journal.append([], to: Samples.runID(1), events: [Samples.event(0)], outcome: nil)
      await #expect(throws: JournalError.eventConflict(rival.id)) {
        try await journal.append(
          [Samples.entry("lost")], to: Samples.runID(1), events: [Samples.event(1), rival],
          outcome: .abandoned(atMilliseconds: 1))
      }
      #expect(try await journal.entries(of: Samples.runID(1)) == [])
      #expect(try await journal.events(of: nil) == [Samples.event(0)])
      #expect(try await journal.run(Samples.runID(1)) == Samples.run(1))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `keeps the first outcome`(_ kind: StoreKind) async throws {
    let run = Samples.runID(1)
    try await kind.with { journal in
      try await journal.create(Samples.run(1))
      for time in [1, 2] as [Int64] {
        try await journal.append([], to: run, events: [], outcome: .abandoned(atMilliseconds: time))
      }
      #expect(try await journal.run(run)?.outcome == .abandoned(atMilliseconds: 1))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `lists runs newest first, and the unfinished ones by student and activity`(
    _ kind: StoreKind
  ) async throws {
    let runs = [
      Samples.run(1), Samples.run(2, student: "bob"), Samples.run(3, activity: "verbs"),
      Samples.run(4), Samples.run(5),
    ]
    try await kind.with { journal in
      for run in runs { try await journal.create(run) }
      try await journal.append(
        [], to: Samples.runID(4), events: [], outcome: .abandoned(atMilliseconds: 1))
      #expect(try await journal.runs().map(\.id) == ids(5, 4, 3, 2, 1))
      #expect(
        try await journal.unfinishedRuns(student: nil, activity: nil).map(\.id) == ids(5, 3, 2, 1))
      #expect(
        try await journal.unfinishedRuns(student: "ada", activity: nil).map(\.id) == ids(5, 3, 1))
      #expect(
        try await journal.unfinishedRuns(student: "ada", activity: "fractions").map(\.id)
          == ids(5, 1))
      #expect(
        try await journal.unfinishedRuns(student: nil, activity: "fractions").map(\.id)
          == ids(5, 2, 1))
      #expect(try await journal.unfinishedRuns(student: "eve", activity: nil) == [])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `counts attempts by student and activity, once for each run`(_ kind: StoreKind) async throws
  {
    let runs = [
      Samples.run(1), Samples.run(2), Samples.run(3, student: "bob"),
      Samples.run(4, activity: "verbs"),
    ]
    try await kind.with { journal in
      for run in runs { try await journal.create(run) }
      #expect(try await journal.takeAttempt(for: Samples.runID(2)) == 1)
      #expect(try await journal.takeAttempt(for: Samples.runID(1)) == 2)
      #expect(try await journal.takeAttempt(for: Samples.runID(2)) == 1)
      #expect(try await journal.takeAttempt(for: Samples.runID(3)) == 1)
      #expect(try await journal.takeAttempt(for: Samples.runID(4)) == 1)
      #expect(try await journal.run(Samples.runID(1))?.attempt == 2)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `sums up what a student has done, and nobody else`(_ kind: StoreKind) async throws {
    try await kind.with { journal in
      let outcomes: [(RunRecord, RunOutcome?)] = [
        (Samples.run(1), .finished(shareMillionths: 600_000, masteredUnits: 0, atMilliseconds: 1)),
        (Samples.run(2), .finished(shareMillionths: 950_000, masteredUnits: 1, atMilliseconds: 2)),
        (Samples.run(3), .abandoned(atMilliseconds: 3)),
        (
          Samples.run(4, activity: "decimals"),
          .finished(shareMillionths: 990_000, masteredUnits: 2, atMilliseconds: 4)
        ),
        (
          Samples.run(5, student: "bob"),
          .finished(shareMillionths: 1_000_000, masteredUnits: 1, atMilliseconds: 5)
        ),
        (
          Samples.run(6, activity: "verbs", course: nil),
          .finished(shareMillionths: 1_000_000, masteredUnits: 1, atMilliseconds: 6)
        ),
        (Samples.run(7), nil),
      ]
      for (run, outcome) in outcomes {
        try await journal.create(run)
        _ = try await journal.takeAttempt(for: run.id)
        try await journal.append([], to: run.id, events: [], outcome: outcome)
      }
      #expect(
        try await journal.history(student: "ada", activity: "fractions", course: "math-3")
          == StudentHistory(
            attemptsTaken: 4, isMastered: true, bestShareMillionths: 950_000,
            masteredUnitsInCourse: 3,
            finishedAttempts: [
              FinishedAttempt(number: 1, shareMillionths: 600_000),
              FinishedAttempt(number: 2, shareMillionths: 950_000),
            ]))
      #expect(
        try await journal.history(student: "ada", activity: "verbs", course: nil)
          == StudentHistory(
            attemptsTaken: 1, isMastered: true, bestShareMillionths: 1_000_000,
            finishedAttempts: [FinishedAttempt(number: 1, shareMillionths: 1_000_000)]))
      #expect(
        try await journal.history(student: "eve", activity: "fractions", course: "math-3")
          == StudentHistory())
      #expect(
        try await journal.histories(student: "ada") == [
          "fractions": StudentHistory(
            attemptsTaken: 4, isMastered: true, bestShareMillionths: 950_000,
            finishedAttempts: [
              FinishedAttempt(number: 1, shareMillionths: 600_000),
              FinishedAttempt(number: 2, shareMillionths: 950_000),
            ]),
          "decimals": StudentHistory(
            attemptsTaken: 1, isMastered: true, bestShareMillionths: 990_000,
            finishedAttempts: [FinishedAttempt(number: 1, shareMillionths: 990_000)]),
          "verbs": StudentHistory(
            attemptsTaken: 1, isMastered: true, bestShareMillionths: 1_000_000,
            finishedAttempts: [FinishedAttempt(number: 1, shareMillionths: 1_000_000)]),
        ])
      #expect(
        try await journal.histories(student: "bob") == [
          "fractions": StudentHistory(
            attemptsTaken: 1, isMastered: true, bestShareMillionths: 1_000_000,
            finishedAttempts: [FinishedAttempt(number: 1, shareMillionths: 1_000_000)])
        ])
      #expect(try await journal.histories(student: "eve") == [:])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `knows an activity that was begun and not answered`(_ kind: StoreKind) async throws {
    try await kind.with { journal in
      try await journal.create(Samples.run(1))
      #expect(try await journal.histories(student: "ada") == ["fractions": StudentHistory()])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `lists finished attempts by their numbers, however their runs were begun`(
    _ kind: StoreKind
  ) async throws {
    try await kind.with { journal in
      for number in [1, 2, 3] as [UInt8] { try await journal.create(Samples.run(number)) }
      for number in [2, 1, 3] as [UInt8] {
        _ = try await journal.takeAttempt(for: Samples.runID(number))
      }
      for (number, share) in [(3, 300_000), (1, 100_000), (2, 200_000)] as [(UInt8, Int)] {
        try await journal.append(
          [], to: Samples.runID(number), events: [],
          outcome: .finished(shareMillionths: share, masteredUnits: 0, atMilliseconds: 1))
      }
      let history = try await journal.history(student: "ada", activity: "fractions", course: nil)
      #expect(history.finishedAttempts.map(\.number) == [1, 2, 3])
      #expect(history.finishedAttempts.map(\.shareMillionths) == [200_000, 100_000, 300_000])
    }
  }

  private func ids(_ numbers: UInt8...) -> [RunID] { numbers.map(Samples.runID) }
}
