import Caliper
import EventDelivery
import Storage
import TestSupport
import Testing

struct EmitterTests {
  private let store = MemoryStore()
  private let sleep = HandSleep()

  private func emitter(
    _ sinks: [any Sink], report: @escaping @Sendable (EmitterStatus) -> Void = { _ in }
  ) -> Emitter {
    Emitter(
      outbox: store, sinks: sinks, timing: sleep.timing, objection: Samples.noObjection,
      report: report)
  }

  @Test func `drains everything in batches of at most a hundred, in order`() async throws {
    try await store.append(Samples.events(0..<250))
    let sink = ScriptedSink()
    let statuses = await emitter([sink]).drain()
    #expect(statuses == [EmitterStatus(sink: Samples.file, waiting: 0)])
    #expect(await sink.taken == Samples.events(0..<250).map(\.id))
    #expect(await sink.batches.map(\.count) == [100, 100, 50])
  }

  @Test func `drains one sink although another fails`() async throws {
    try await store.append(Samples.events(0..<2))
    let broken = ScriptedSink(steps: [.refuse])
    let healthy = ScriptedSink(name: Samples.other)
    let statuses = await emitter([broken, healthy]).drain()
    let trouble = DeliveryTrouble(
      message: "the script says no", failures: 1, retryAfterMilliseconds: 500)
    #expect(
      statuses == [
        EmitterStatus(sink: Samples.file, waiting: 2, trouble: trouble),
        EmitterStatus(sink: Samples.other, waiting: 0),
      ])
    #expect(await healthy.taken.count == 2)
  }

  @Test func `keeps from a sink what breaks a rule, sets it aside with its fault, and goes on`()
    async throws
  {
    let events = Samples.events(0..<3)
    try await store.append(events)
    let sink = ScriptedSink()
    let emitter = Emitter(
      outbox: store, sinks: [sink], timing: sleep.timing,
      objection: { $0.id == events[1].id ? "\"actor.id\" must be a URI" : nil },
      report: { _ in })
    _ = await emitter.drain()
    #expect(await sink.taken == [events[0].id, events[2].id])
    #expect(
      await store.setAside(for: Samples.file) == [
        SetAsideEvent(event: events[1], reason: "\"actor.id\" must be a URI")
      ])
    #expect(await store.event(events[1].id) == events[1])
  }

  @Test func `looks again at what was set aside and waits again`() async throws {
    try await store.append(Samples.events(0..<1))
    let sink = ScriptedSink()
    for (objection, taken) in [("no", 0), ("no", 0), (nil, 1)] as [(String?, Int)] {
      _ = await store.retry(nil, for: Samples.file)
      _ = await Emitter(
        outbox: store, sinks: [sink], timing: sleep.timing, objection: { _ in objection },
        report: { _ in }
      ).drain()
      #expect(await sink.taken.count == taken)
    }
  }

  @Test func `delivers as unambiguous again what certainly did not arrive`() async throws {
    try await store.append(Samples.events(0..<2))
    let sink = ScriptedSink(steps: [.refuse])
    let emitter = emitter([sink])
    _ = await emitter.drain()
    _ = await emitter.drain()
    #expect(await sink.batches.map { $0.map(\.isAmbiguous) } == [[false, false], [false, false]])
  }

  @Test func `keeps what was ambiguous ambiguous after a certain failure`() async throws {
    try await store.append(Samples.events(0..<1))
    let sink = ScriptedSink(steps: [.failAfter(1), .refuse])
    let emitter = emitter([sink])
    for _ in 0..<3 { _ = await emitter.drain() }
    #expect(await sink.batches.map { $0.map(\.isAmbiguous) } == [[false], [true], [true]])
    #expect(await sink.taken == [Samples.event(0).id])
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `loses nothing and keeps the order, however often the sink fails`(_ seed: UInt64)
    async throws
  {
    var random = SeededRandom(seed: seed)
    let steps = (0..<Int.random(in: 1...8, using: &random)).map { _ -> ScriptedSink.Step in
      [.takeAll, .refuse, .failAfter(Int.random(in: 0...100, using: &random))]
        .randomElement(using: &random) ?? .takeAll
    }
    let events = Samples.events(0..<Int.random(in: 1...350, using: &random))
    try await store.append(events)
    let sink = ScriptedSink(steps: steps)
    let emitter = emitter([sink])
    for _ in 0...steps.count { _ = await emitter.drain() }
    #expect(await sink.taken == events.map(\.id), "seed \(seed)")
    #expect(await store.waitingCount(for: Samples.file) == 0, "seed \(seed)")
  }

  @Test func `delivers when woken, retries after growing delays, and ends`() async throws {
    let sink = ScriptedSink(steps: [.refuse, .failAfter(1), .failAfter(0), .takeAll])
    let (statuses, reporting) = AsyncStream.makeStream(of: EmitterStatus.self)
    let emitter = emitter([sink]) { reporting.yield($0) }
    try await store.append(Samples.events(0..<2))
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await emitter.run() }
      emitter.wake()
      for _ in 0..<3 {
        await sleep.waitForSleeper()
        sleep.wakeAll()
      }
      let failures = await statuses.prefix(4).reduce(into: []) { $0.append($1.trouble?.failures) }
      #expect(failures == [1, 2, 3, nil])
      emitter.finish()
    }
    #expect(sleep.delays == [500, 1000, 2000])
    #expect(await sink.taken == Samples.events(0..<2).map(\.id))
  }

  @Test func `delivers at its start what is left from before`() async throws {
    let sink = ScriptedSink()
    let (statuses, reporting) = AsyncStream.makeStream(of: EmitterStatus.self)
    let emitter = emitter([sink]) { reporting.yield($0) }
    try await store.append(Samples.events(0..<2))
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await emitter.run() }
      _ = await statuses.first { $0.waiting == 0 }
      #expect(await sink.taken.count == 2)
      emitter.finish()
    }
  }

  @Test func `delivers at a wake what came in since`() async throws {
    let sink = ScriptedSink()
    let (statuses, reporting) = AsyncStream.makeStream(of: EmitterStatus.self)
    let emitter = emitter([sink]) { reporting.yield($0) }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await emitter.run() }
      _ = await statuses.first { $0.waiting == 0 }
      await #expect(throws: Never.self) { try await store.append(Samples.events(0..<1)) }
      emitter.wake()
      await sink.waitUntilTaken(1)
      emitter.finish()
    }
    #expect(await sink.taken == [Samples.event(0).id])
  }

  @Test func `does not disturb a failing sink before its delay is over`() async throws {
    let sink = ScriptedSink(steps: [.refuse])
    let emitter = emitter([sink])
    try await store.append(Samples.events(0..<1))
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await emitter.run() }
      emitter.wake()
      await sleep.waitForSleeper()
      emitter.wake()
      emitter.wake()
      emitter.finish()
    }
    #expect(await sink.batches.count == 2, "the first try and the last one")
    #expect(await sink.taken.count == 1)
  }

  @Test func `delivers what came in before it was told to finish`() async throws {
    let sink = ScriptedSink()
    let emitter = emitter([sink])
    emitter.finish()
    try await store.append(Samples.events(0..<3))
    await emitter.run()
    #expect(await sink.taken.count == 3)
  }

  @Test func `ends when its task is cancelled`() async throws {
    let sink = ScriptedSink(steps: [.refuse])
    let emitter = emitter([sink])
    try await store.append(Samples.events(0..<1))
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await emitter.run() }
      emitter.wake()
      await sleep.waitForSleeper()
      group.cancelAll()
    }
    #expect(await store.waitingCount(for: Samples.file) == 1)
  }

  @Test func `reports a status only when it changes`() async throws {
    let (statuses, reporting) = AsyncStream.makeStream(of: EmitterStatus.self)
    let emitter = emitter([ScriptedSink()]) { reporting.yield($0) }
    for _ in 0..<3 { _ = await emitter.drain() }
    reporting.finish()
    #expect(await statuses.reduce(0) { count, _ in count + 1 } == 1)
  }

  @Test func `keeps what was certain before a failure`() async throws {
    try await store.append(Samples.events(0..<5))
    let sink = ScriptedSink(steps: [.confirmThenRefuse(2), .takeAll])
    let emitter = emitter([sink])
    _ = await emitter.drain()
    #expect(await store.waitingCount(for: Samples.file) == 3)
    _ = await emitter.drain()
    #expect(await sink.batches.map(\.count) == [5, 3])
    #expect(await sink.batches[1].map(\.isAmbiguous) == [false, false, false])
  }

  @Test func `goes on behind an event that was set aside, and sends it again when told`()
    async throws
  {
    try await store.append(Samples.events(0..<3))
    let sink = ScriptedSink(steps: [.setAside(1)])
    let emitter = emitter([sink])
    _ = await emitter.drain()
    #expect(await store.setAside(for: Samples.file).map(\.event) == [Samples.event(1)])
    #expect(await store.retry(nil, for: Samples.file) == 1)
    _ = await emitter.drain()
    #expect(await sink.taken == [0, 2, 1].map { Samples.event($0).id })
    #expect(await store.setAside(for: Samples.file).isEmpty)
  }

  @Test func `waits as long as the receiver asked for, and no try goes out before`() async throws {
    let sink = ScriptedSink(steps: [.advise(.after(milliseconds: 40_000))])
    let (statuses, reporting) = AsyncStream.makeStream(of: EmitterStatus.self)
    let emitter = emitter([sink]) { reporting.yield($0) }
    try await store.append(Samples.events(0..<1))
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await emitter.run() }
      await sleep.waitForSleeper()
      emitter.wake()
      sleep.wakeAll()
      _ = await statuses.first { $0.waiting == 0 }
      emitter.finish()
    }
    #expect(sleep.delays == [42_000])
    #expect(await sink.batches.count == 2)
  }

  @Test func `remembers over a start how a sink stood, and keeps to its delay`() async throws {
    try await store.append(Samples.events(0..<1))
    let sink = ScriptedSink(steps: [.advise(.hold)])
    _ = await emitter([sink]).drain()
    let standing = await store.standing(of: Samples.file)
    #expect(
      standing
        == SinkStanding(
          failures: 1, notBeforeMilliseconds: RetryDelay.probeMilliseconds,
          trouble: "the script says no", isHeld: true))
    let next = emitter([sink])
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await next.run() }
      await sleep.waitForSleeper()
      group.cancelAll()
    }
    #expect(sleep.delays == [RetryDelay.probeMilliseconds])
    #expect(await sink.batches.count == 1)
    _ = await next.drain()
    #expect(await store.standing(of: Samples.file) == SinkStanding())
  }
}
