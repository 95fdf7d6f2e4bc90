import Caliper
import EventDelivery
import Storage
import Synchronization
import TestSupport
import Testing

/// A day without network, on a clock that runs as the emitter sleeps.
@Suite struct OfflineDayTests {
  /// The student works all day, or some hours of it: a window is sealed every 15 s, and the run is
  /// finished at the end.
  private final class Day: Sendable {
    private struct State {
      var now: Int64 = 0
      var sealed = 0
      var delays: [Int64] = []
      var random: SeededRandom
      var emitter: Emitter?
    }

    let store: any Outbox
    private let state: Mutex<State>
    /// In the order in which they are sealed; the last one is the completed event.
    let events: [SealedEvent]
    let milliseconds: Int64
    private static let windowMilliseconds: Int64 = 15_000

    init(hours: Int64, store: any Outbox, random: SeededRandom) {
      self.store = store
      state = Mutex(State(random: random))
      milliseconds = hours * 3_600_000
      let windows = Int(milliseconds / Day.windowMilliseconds)
      events =
        (0..<windows).map { Samples.event($0) } + [Samples.event(windows, kind: .completed)]
    }

    var isOver: Bool { state.withLock { $0.now >= milliseconds } }
    var delays: [Int64] { state.withLock { $0.delays } }

    /// The program that runs from here on; it is woken by what is sealed.
    func start(_ emitter: Emitter) { state.withLock { $0.emitter = emitter } }

    var timing: EmitterTiming {
      EmitterTiming(
        sleep: { try await self.pass($0) }, now: { self.state.withLock { $0.now } },
        chance: { self.state.withLock { Double.random(in: 0..<1, using: &$0.random) } })
    }

    private func pass(_ milliseconds: Int64) async throws {
      let (sealed, emitter) = state.withLock { state in
        state.delays.append(milliseconds)
        state.now += milliseconds
        let before = state.sealed
        let windows = Int(state.now / Day.windowMilliseconds)
        state.sealed = state.now < self.milliseconds ? windows : events.count
        return (events[before..<state.sealed], state.emitter)
      }
      try await store.append(Array(sealed))
      // As each of them does; the sink is left alone until its delay is over.
      for _ in sealed { emitter?.wake() }
      try Task.checkCancellation()
    }
  }

  /// Nothing arrives before the day is over.
  private actor Line: Sink {
    nonisolated let name = Samples.file
    private let day: Day
    private(set) var tries = 0
    private(set) var arrived: [EventID] = []

    init(_ day: Day) { self.day = day }

    nonisolated func deliver(
      _ entries: [OutboxEntry], progress: (DeliveryResult) async throws -> Void
    ) async throws {
      guard await take(entries) else { throw ScriptedFailure(nothingArrived: true) }
      try await progress(DeliveryResult(confirmed: entries.map(\.event.id)))
    }

    private func take(_ entries: [OutboxEntry]) -> Bool {
      tries += 1
      guard day.isOver else { return false }
      arrived += entries.map(\.event.id)
      return true
    }
  }

  @Test(arguments: SeededRandom.seeds(1))
  func `everything arrives once and in order when the network is back`(
    seed: UInt64
  ) async throws {
    let day = Day(hours: 24, store: MemoryStore(), random: SeededRandom(seed: seed))
    let line = Line(day)
    try await day.store.append([day.events[0]])
    try await run(day, line)
    #expect(await line.arrived == day.events.map(\.id), "BELLWORK_SEED=\(seed)")
    expectFewTries(day, tries: await line.tries, seed)
  }

  /// A program that is opened again does not begin to try every second.
  @Test(arguments: SeededRandom.seeds(1))
  func `many openings of the program try no more often than one`(seed: UInt64) async throws {
    let day = Day(
      hours: 6, store: try BellworkDatabase.inMemory(), random: SeededRandom(seed: seed))
    let line = Line(day)
    try await day.store.append([day.events[0]])
    while !day.isOver { try await run(day, line, sleeps: 8) }
    try await run(day, line)
    #expect(await line.arrived == day.events.map(\.id), "BELLWORK_SEED=\(seed)")
    expectFewTries(day, tries: await line.tries, seed)
  }

  /// Runs the program until everything has arrived, or has slept so often.
  private func run(_ day: Day, _ line: Line, sleeps: Int = .max) async throws {
    let (statuses, reporting) = AsyncStream.makeStream(of: EmitterStatus.self)
    let emitter = Emitter(
      outbox: day.store, sinks: [line], timing: day.timing, objection: Samples.noObjection,
      report: { reporting.yield($0) })
    day.start(emitter)
    let before = day.delays.count
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await emitter.run() }
      for await status in statuses {
        if status.trouble == nil { break }
        if day.delays.count - before >= sleeps { break }
      }
      group.cancelAll()
    }
  }

  /// Full jitter over 1 s that doubles up to 5 min is 2.5 min on the average.
  private func expectFewTries(_ day: Day, tries: Int, _ seed: UInt64) {
    #expect(day.delays.allSatisfy { $0 <= RetryDelay.longestMilliseconds }, "BELLWORK_SEED=\(seed)")
    let batches = day.events.count / 100 + 1
    let mean = RetryDelay.longestMilliseconds / 2
    let expected = Int(day.milliseconds / mean)
    #expect(
      ((expected * 3 / 4)...(expected * 5 / 4 + 20)).contains(tries - batches),
      "\(tries) tries, BELLWORK_SEED=\(seed)")
  }
}
