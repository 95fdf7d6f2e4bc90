import ActivityRun
import Caliper
import EventDelivery
import Testing

/// What leaves a store, and what stays.
struct RetentionContractTests {
  private let outcome = RunOutcome.abandoned(atMilliseconds: 9)
  private let finished = RunOutcome.finished(
    shareMillionths: 500_000, masteredUnits: 1, atMilliseconds: 9)

  private func create(
    _ number: UInt8, outcome: RunOutcome?, student: String = "ada",
    in store: any RunJournal & Outbox
  ) async throws {
    try await store.create(Samples.run(number, student: student))
    _ = try await store.takeAttempt(for: Samples.runID(number))
    try await store.append(
      [Samples.entry("secret \(number)")], to: Samples.runID(number),
      events: Samples.events(0..<2, run: number), outcome: outcome)
  }

  @Test(arguments: StoreKind.allCases)
  func `lists ended runs with entries, and since when they are delivered`(
    _ kind: StoreKind
  ) async throws {
    try await kind.with { store in
      try await create(1, outcome: outcome, in: store)
      try await create(2, outcome: nil, in: store)
      try await create(3, outcome: finished, in: store)
      let (first, third) = (Samples.runID(1), Samples.runID(3))
      #expect(try await store.runsWithEntries() == [EndedRun(id: first), EndedRun(id: third)])
      try await store.noteDelivered([third, Samples.runID(7)], atMilliseconds: 70)
      #expect(
        try await store.runsWithEntries()
          == [EndedRun(id: first), EndedRun(id: third, deliveredAtMilliseconds: 70)])
      try await store.noteDelivered([third], atMilliseconds: nil)
      #expect(try await store.runsWithEntries().last == EndedRun(id: third))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `puts a summary in the place of the entries, once`(_ kind: StoreKind) async throws {
    try await kind.with { store in
      try await create(1, outcome: finished, in: store)
      try await create(2, outcome: nil, in: store)
      let (ended, open) = (Samples.runID(1), Samples.runID(2))
      let history = try await store.histories(student: "ada")
      for summary in [[1], [2]] as [[UInt8]] {
        for run in [ended, open, Samples.runID(9)] {
          try await store.sumUp(run, header: [7], summary: summary)
        }
      }
      try await store.purge()
      var expected = Samples.run(1)
      (expected.attempt, expected.outcome) = (1, finished)
      (expected.header, expected.summary) = ([7], [1])
      #expect(try await store.run(ended) == expected)
      #expect(try await store.runs().map(\.summary) == [nil, [1]])
      #expect(try await store.entries(of: ended) == [])
      #expect(try await store.events(of: ended) == Samples.events(0..<2, run: 1))
      #expect(try await store.runsWithEntries() == [])
      #expect(try await store.entries(of: open) == [Samples.entry("secret 2")])
      #expect(try await store.run(open)?.header == Samples.run(2).header)
      #expect(try await store.histories(student: "ada") == history)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `creates a run as it was summed up elsewhere`(_ kind: StoreKind) async throws {
    try await kind.with { store in
      var run = Samples.run(1)
      (run.outcome, run.summary) = (outcome, [4, 5])
      try await store.create(run)
      #expect(try await store.run(run.id) == run)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `knows of which runs a sink has not confirmed everything`(_ kind: StoreKind) async throws {
    let sinks = [Samples.file, Samples.other]
    try await kind.with { store in
      for number in 1...4 as ClosedRange<UInt8> {
        try await create(number, outcome: outcome, in: store)
      }
      let all = Set((1...4).map { Samples.runID(UInt8($0)) })
      #expect(try await store.runsUndelivered(by: sinks) == all)
      #expect(try await store.runsUndelivered(by: []) == [])
      let ids = try await store.events(of: nil).map(\.id)
      _ = try await store.claim(for: Samples.file, limit: 9)
      #expect(try await store.runsUndelivered(by: [Samples.file]) == all)
      // Run 1 whole, run 2 in part, run 3 with one set aside, run 4 out of turn.
      try await store.confirm(
        [ids[0], ids[1], ids[2], ids[4], ids[6], ids[7]], for: Samples.file)
      try await store.setAside([ids[5]], for: Samples.file)
      #expect(
        try await store.runsUndelivered(by: [Samples.file]) == [
          Samples.runID(2), Samples.runID(3),
        ])
      try await store.confirm([ids[3]], for: Samples.file)
      #expect(try await store.runsUndelivered(by: [Samples.file]) == [Samples.runID(3)])
      _ = try await store.retry(nil, for: Samples.file)
      #expect(try await store.runsUndelivered(by: [Samples.file]) == [Samples.runID(3)])
      _ = try await store.claim(for: Samples.file, limit: 9)
      try await store.confirm([ids[5]], for: Samples.file)
      #expect(try await store.runsUndelivered(by: [Samples.file]) == [])
      #expect(try await store.runsUndelivered(by: sinks) == all)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `waits for nothing that is not meant for a sink, or is held back from it`(
    _ kind: StoreKind
  ) async throws {
    try await kind.with { store in
      try await create(1, outcome: outcome, in: store)
      try await store.meet([Samples.other], .toCome)
      try await create(2, outcome: outcome, in: store)
      #expect(try await store.runsUndelivered(by: [Samples.other]) == [Samples.runID(2)])
      let own = try await store.events(of: Samples.runID(2)).map(\.id)
      let refusals = zip(own, [true, false]).map {
        DeliveryResult.Refusal(event: $0, reason: "no", isHeld: $1)
      }
      _ = try await store.claim(for: Samples.other, limit: 9)
      try await store.keep(DeliveryResult(setAside: [refusals[0]]), for: Samples.other)
      #expect(try await store.runsUndelivered(by: [Samples.other]) == [Samples.runID(2)])
      try await store.keep(DeliveryResult(confirmed: [own[1]]), for: Samples.other)
      #expect(try await store.runsUndelivered(by: [Samples.other]) == [])
      #expect(try await store.retry([own[0]], for: Samples.other) == 1)
      #expect(try await store.runsUndelivered(by: [Samples.other]) == [Samples.runID(2)])
      _ = try await store.requeue(Samples.runID(1), for: Samples.other)
      #expect(try await store.runsUndelivered(by: [Samples.other]).count == 2)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `deletes the runs and events it is told, and counts on`(_ kind: StoreKind) async throws {
    try await kind.with { store in
      try await create(1, outcome: finished, in: store)
      try await create(2, outcome: nil, student: "bob", in: store)
      try await create(3, outcome: nil, in: store)
      let foreign = Samples.event(9, run: 8, kind: .external)
      try await store.append([foreign])
      let ids = try await store.events(of: nil).map(\.id)
      _ = try await store.claim(for: Samples.file, limit: 9)
      try await store.confirm([ids[0], ids[3]], for: Samples.file)
      try await store.setAside([ids[1], ids[2]], for: Samples.file)
      for _ in 0..<2 {
        try await store.delete(
          runs: [Samples.runID(1), Samples.runID(3)],
          events: [ids[0], ids[1], ids[4], ids[5], foreign.id])
        try await store.purge()
      }
      #expect(try await store.runs().map(\.id) == [Samples.runID(2)])
      #expect(try await store.entries(of: Samples.runID(2)) == [Samples.entry("secret 2")])
      #expect(try await store.entries(of: Samples.runID(1)) == [])
      #expect(try await store.events(of: nil) == Samples.events(0..<2, run: 2))
      #expect(try await store.waitingCount(for: Samples.file) == 0)
      #expect(try await store.waitingCount(for: Samples.other) == 2)
      #expect(try await store.setAside(for: Samples.file).map(\.event.id) == [ids[2]])
      #expect(try await store.histories(student: "ada") == [:])
      try await store.append([Samples.event(5, run: 2)])
      #expect(
        try await store.claim(for: Samples.file, limit: 9).map(\.event) == [
          Samples.event(5, run: 2)
        ]
      )
    }
  }
}
