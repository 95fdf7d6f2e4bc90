import Caliper
import EventDelivery
import TestSupport
import Testing

/// Which events are meant for a sink.
struct OutboxScopeTests {
  private let file = Samples.file
  private let first = Samples.runID(1)
  private let second = Samples.runID(2)

  /// Two events of each of two runs.
  private let past = [
    Samples.event(0), Samples.event(0, run: 2), Samples.event(1), Samples.event(1, run: 2),
  ]
  private let future = [Samples.event(2), Samples.event(2, run: 2), Samples.event(3)]

  private func claimed(_ outbox: any Outbox) async throws -> [SealedEvent] {
    try await outbox.claim(for: file, limit: 100).map(\.event)
  }

  @Test(arguments: StoreKind.allCases)
  func `begins where the sink is met, and not again`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(past)
      try await outbox.meet([file], .toCome)
      #expect(try await outbox.waitingCount(for: file) == 0)
      #expect(try await claimed(outbox) == [])
      #expect(try await outbox.places(of: [file]) == [])
      try await outbox.append(future)
      try await outbox.meet([file, Samples.other], .toCome)
      #expect(try await outbox.waitingCount(for: file) == 3)
      #expect(try await outbox.waitingCount(for: Samples.other) == 0)
      #expect(try await claimed(outbox) == future)
      try await outbox.confirm([future[0].id, past[0].id], for: file)
      #expect(
        try await outbox.places(of: [file]) == [
          place(first, waiting: 1, confirmed: 1, future[2]),
          place(second, waiting: 1, confirmed: 0, future[1]),
        ])
    }
  }

  private func place(
    _ run: RunID, waiting: Int, confirmed: Int, _ oldest: SealedEvent?
  ) -> OutboxPlace {
    OutboxPlace(
      sink: file, runID: run, waiting: waiting, confirmed: confirmed, setAside: 0,
      oldestWaitingMilliseconds: oldest?.eventTimeMilliseconds)
  }

  @Test(arguments: StoreKind.allCases)
  func `gets the runs it joins, whole, and no others`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(past)
      try await outbox.meet([file], .joinedRuns)
      #expect(try await outbox.waitingCount(for: file) == 0)
      try await outbox.join(second, to: file)
      try await outbox.join(second, to: file)
      #expect(try await claimed(outbox) == [past[1], past[3]])
      try await outbox.confirm([past[1].id], for: file)
      try await outbox.append(future)
      #expect(try await outbox.waitingCount(for: file) == 2)
      #expect(try await claimed(outbox) == [past[3], future[1]])
      try await outbox.setAside([past[3].id], for: file)
      try await outbox.release([future[1].id], for: file)
      #expect(try await outbox.places(of: [file]).map(\.runID) == [second])
      #expect(try await outbox.setAside(for: file).map(\.event) == [past[3]])
      #expect(try await outbox.waitingCount(for: file) == 1)
      #expect(try await outbox.retry(nil, for: file) == 1)
      #expect(try await claimed(outbox) == [past[3], future[1]])
      // The sink beside it, which nobody introduced, gets everything.
      #expect(try await outbox.waitingCount(for: Samples.other) == 7)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `is sent the past when told to, each event once`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(past)
      try await outbox.meet([file], .toCome)
      try await outbox.append(future)
      try await outbox.confirm(future.map(\.id), for: file)
      #expect(try await outbox.requeue(second, for: file) == 2)
      #expect(try await outbox.requeue(second, for: file) == 0)
      #expect(try await claimed(outbox) == [past[1], past[3]])
      try await outbox.confirm([past[1].id, past[3].id], for: file)
      #expect(try await outbox.waitingCount(for: file) == 0)
      #expect(try await outbox.requeue(nil, for: file) == 2)
      #expect(try await claimed(outbox) == [past[0], past[2]])
      try await outbox.confirm([past[0].id, past[2].id], for: file)
      #expect(try await outbox.requeue(nil, for: file) == 0)
      #expect(
        try await outbox.places(of: [file]) == [
          place(first, waiting: 0, confirmed: 4, nil), place(second, waiting: 0, confirmed: 3, nil),
        ])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `stands beside another as if that were not there`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(past)
      try await outbox.meet([file], .toCome)
      try await outbox.join(first, to: Samples.other)
      try await outbox.append(future)
      try await outbox.confirm(future.map(\.id), for: file)
      #expect(
        try await outbox.claim(for: Samples.other, limit: 9).map(\.event)
          == [past[0], past[2], future[0], future[2]])
      #expect(try await outbox.waitingCount(for: Samples.other) == 4)
    }
  }
}
