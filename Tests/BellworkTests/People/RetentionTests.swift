import ActivityRun
import Caliper
import EventDelivery
import FoundationEssentials
import Storage
import TestSupport
import Testing

@testable import bellwork

/// When answers and keys leave, on a clock of the test's own.
@Suite struct RetentionTests {
  private static let day: Int64 = 86_400_000
  private static let file = SinkName(rawValue: "file")
  private let directory: TemporaryDirectory
  private let store = MemoryStore()

  init() throws { directory = try TemporaryDirectory() }

  private func retention(days: Int = 30, sinks: [SinkName] = [file]) -> Retention {
    Retention(store: store, sinks: sinks, days: days, lockDirectory: directory.path)
  }

  private func id(_ number: UInt8) -> RunID {
    RunID(rawValue: UUID(uuid: (number, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)))
  }

  /// A run that ended at 0, with an event for each number given.
  @discardableResult
  private func end(_ number: UInt8, events: Range<Int> = 0..<1) async throws -> [EventID] {
    let run = id(number)
    try await store.create(
      RunRecord(
        id: run, student: "ada", activity: "a", course: nil, createdAtMilliseconds: 0, header: [1]))
    let sealed = events.map { window in
      SealedEvent(
        id: EventID.make(
          seed: RunSeed(high: UInt64(number), low: UInt64(window)),
          kind: .timeSpent(window: window)),
        runID: run, kind: .timeSpent(window: window), eventTimeMilliseconds: 0, sensor: "",
        bytes: Array("{}".utf8))
    }
    try await store.append(
      [JournalPayload(bytes: [number])], to: run, events: sealed,
      outcome: .abandoned(atMilliseconds: 0))
    return sealed.map(\.id)
  }

  private func deliver(_ events: [EventID], to sink: SinkName = file) async {
    await store.keep(DeliveryResult(confirmed: events), for: sink)
  }

  private func left() async throws -> [UInt8] {
    var left: [UInt8] = []
    for run in await store.runs().reversed() {
      left += await store.entries(of: run.id).flatMap(\.bytes)
    }
    return left
  }

  @Test func `counts from when everything was found to be delivered`() async throws {
    try await deliver(end(1))
    try await end(2)
    try await retention().apply(nowMilliseconds: 5 * Self.day)
    try await retention().apply(nowMilliseconds: 35 * Self.day - 1)
    #expect(try await left() == [1, 2])
    try await retention().apply(nowMilliseconds: 35 * Self.day)
    #expect(try await left() == [2])
    try await retention().apply(nowMilliseconds: 900 * Self.day)
    #expect(try await left() == [2], "what was never delivered stays")
  }

  @Test func `keeps no day where none is wanted`() async throws {
    try await deliver(end(1))
    try await end(2)
    try await retention(days: 0).apply(nowMilliseconds: 1)
    #expect(try await left() == [2])
    let runs = await store.runs()
    #expect(runs.map { $0.summary == nil } == [true, false])
  }

  @Test func `begins anew where a sink came into use`() async throws {
    let other = SinkName(rawValue: "other")
    let events = try await end(1)
    await deliver(events)
    try await retention().apply(nowMilliseconds: 0)
    try await retention(sinks: [Self.file, other]).apply(nowMilliseconds: 30 * Self.day)
    await deliver(events, to: other)
    try await retention(sinks: [Self.file, other]).apply(nowMilliseconds: 31 * Self.day)
    try await retention(sinks: [Self.file, other]).apply(nowMilliseconds: 60 * Self.day)
    #expect(try await left() == [1])
    try await retention(sinks: [Self.file, other]).apply(nowMilliseconds: 61 * Self.day)
    #expect(try await left() == [])
  }

  @Test func `waits for what was set aside as long as its sink is in use`() async throws {
    let events = try await end(1, events: 0..<2)
    await deliver([events[0]])
    let refusal = DeliveryResult.Refusal(event: events[1], reason: "no")
    await store.keep(DeliveryResult(setAside: [refusal]), for: Self.file)
    try await retention(days: 0).apply(nowMilliseconds: Self.day)
    #expect(try await left() == [1])
    try await retention(days: 0, sinks: []).apply(nowMilliseconds: Self.day)
    #expect(try await left() == [])
  }

  @Test func `leaves a run alone that somebody has open`() async throws {
    try await deliver(end(1))
    let lock = try RunLock.acquire(id(1), directory: directory.path)
    try await retention(days: 0).apply(nowMilliseconds: 1)
    #expect(try await left() == [1])
    _ = consume lock
    try await retention(days: 0).apply(nowMilliseconds: 1)
    #expect(try await left() == [])
  }

  @Test func `does a bounded piece of work at a time, the oldest first`() async throws {
    let count = Retention.runsAtATime + 3
    for number in 1...count { try await deliver(end(UInt8(number))) }
    try await retention(days: 0).apply(nowMilliseconds: 1)
    #expect(try await left() == (count - 2...count).map { UInt8($0) })
    try await retention(days: 0).apply(nowMilliseconds: 2)
    #expect(try await left() == [])
    let before = await store.runs()
    try await retention(days: 0).apply(nowMilliseconds: 3)
    #expect(await store.runs() == before)
  }
}
