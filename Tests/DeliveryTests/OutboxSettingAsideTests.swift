import Caliper
import EventDelivery
import TestSupport
import Testing

struct OutboxSettingAsideTests {
  private let file = Samples.file

  @Test(arguments: StoreKind.allCases)
  func `keeps what was set aside with its reason, and goes on behind it`(
    _ kind: StoreKind
  ) async throws {
    try await kind.with { outbox in
      let events = Samples.events(0..<3)
      try await outbox.append(events)
      _ = try await outbox.claim(for: file, limit: 3)
      let result = DeliveryResult(
        confirmed: [events[1].id],
        setAside: [DeliveryResult.Refusal(event: events[0].id, reason: "400: no such course")])
      try await outbox.keep(result, for: file)
      #expect(try await outbox.waitingCount(for: file) == 1)
      #expect(
        try await outbox.setAside(for: file)
          == [SetAsideEvent(event: events[0], reason: "400: no such course")])
      #expect(try await outbox.claim(for: file, limit: 9).map(\.event) == [events[2]])
      #expect(try await outbox.setAside(for: Samples.other) == [])
      #expect(try await outbox.claim(for: Samples.other, limit: 9).map(\.event) == events)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `tells what is held from what was refused`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      let events = Samples.events(0..<3)
      try await outbox.append(events)
      let result = DeliveryResult(setAside: [
        DeliveryResult.Refusal(event: events[0].id, reason: "no email", isHeld: true),
        DeliveryResult.Refusal(event: events[1].id, reason: "400"),
      ])
      try await outbox.keep(result, for: file)
      #expect(try await outbox.setAside(for: file).map(\.isHeld) == [true, false])
      let place = try #require(try await outbox.places(of: [file]).first)
      #expect([place.waiting, place.setAside, place.held] == [1, 1, 1])
      // What is held keeps nothing behind it from going out.
      #expect(try await outbox.waitingCount(for: file) == 1)
      #expect(try await outbox.claim(for: file, limit: 9).map(\.event) == [events[2]])
      #expect(try await outbox.retry([events[0].id], for: file) == 1)
      try await outbox.setAside([events[0].id], reason: "422", for: file)
      #expect(try await outbox.setAside(for: file).map(\.isHeld) == [false, false])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `sends again what it was told to, before what came later`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      let events = Samples.events(0..<5)
      try await outbox.append(Array(events[..<3]))
      _ = try await outbox.claim(for: file, limit: 3)
      try await outbox.setAside(events[..<3].map(\.id), for: file)
      try await outbox.append(Array(events[3...]))
      #expect(try await outbox.retry([events[1].id, events[4].id], for: file) == 1)
      #expect(try await outbox.retry([events[1].id], for: file) == 0)
      #expect(try await outbox.waitingCount(for: file) == 3)
      let claimed = try await outbox.claim(for: file, limit: 2)
      #expect(
        claimed == [events[1], events[3]].map { OutboxEntry(event: $0, isAmbiguous: false) })
      #expect(
        try await outbox.claim(for: file, limit: 9).map(\.isAmbiguous) == [true, true, false])
      try await outbox.release([events[1].id], for: file)
      #expect(
        try await outbox.claim(for: file, limit: 9).map(\.isAmbiguous) == [false, true, true])
      try await outbox.confirm([events[1].id], for: file)
      #expect(try await outbox.claim(for: file, limit: 9).map(\.event) == Array(events[3...]))
      #expect(try await outbox.retry(nil, for: file) == 2)
      #expect(try await outbox.waitingCount(for: file) == 4)
      #expect(try await outbox.retry(nil, for: file) == 0)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `changes nothing about what it is done with`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      let ids = Samples.events(0..<3).map(\.id)
      try await outbox.append(Samples.events(0..<3))
      try await outbox.confirm([ids[1]], for: file)
      try await outbox.setAside([ids[2]], reason: "first", for: file)
      try await outbox.setAside([ids[1], ids[2]], reason: "second", for: file)
      try await outbox.confirm([ids[2]], for: file)
      #expect(try await outbox.setAside(for: file).map(\.reason) == ["first"])
      #expect(try await outbox.waitingCount(for: file) == 1)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `gives out no more bytes than were asked for, but always one event`(
    _ kind: StoreKind
  ) async throws {
    let long = Samples.event(1, text: String(repeating: "x", count: 10_000))
    let events = [Samples.event(0), long, Samples.event(2)]
    let size = events[0].bytes.count
    try await kind.with { outbox in
      try await outbox.append(events)
      func claim(_ limit: Int) async throws -> [SealedEvent] {
        try await outbox.claim(for: file, limit: 9, byteLimit: limit).map(\.event)
      }
      #expect(try await claim(1) == [events[0]])
      #expect(try await claim(size + long.bytes.count - 1) == [events[0]])
      #expect(try await claim(size + long.bytes.count) == [events[0], long])
      try await outbox.confirm([events[0].id], for: file)
      #expect(try await claim(size) == [long])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `keeps how a sink stood`(_ kind: StoreKind) async throws {
    let standing = SinkStanding(
      failures: 3, notBeforeMilliseconds: 9_000, trouble: "no", isHeld: true)
    try await kind.with { outbox in
      #expect(try await outbox.standing(of: file) == SinkStanding())
      try await outbox.keep(standing, of: file)
      #expect(try await outbox.standing(of: file) == standing)
      #expect(try await outbox.standing(of: Samples.other) == SinkStanding())
      try await outbox.keep(SinkStanding(), of: file)
      #expect(try await outbox.standing(of: file) == SinkStanding())
      try await outbox.append(Samples.events(0..<2))
      #expect(try await outbox.waitingCount(for: file) == 2)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `says where each sink is with the events of each run`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      let first = Samples.events(0..<4)
      try await outbox.append(first)
      try await outbox.append(Samples.events(4..<6, run: 2))
      try await outbox.confirm([first[0].id], for: file)
      try await outbox.setAside([first[1].id], for: file)
      let places = try await outbox.places(of: [file])
      #expect(
        places == [
          OutboxPlace(
            sink: file, runID: Samples.runID(1), waiting: 2, confirmed: 1, setAside: 1,
            oldestWaitingMilliseconds: 30_000),
          OutboxPlace(
            sink: file, runID: Samples.runID(2), waiting: 2, confirmed: 0, setAside: 0,
            oldestWaitingMilliseconds: 60_000),
        ])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `takes several events from elsewhere in one run, and finds each`(
    _ kind: StoreKind
  ) async throws {
    try await kind.with { outbox in
      let events = (0..<3).map { Samples.event($0, kind: .external) }
      try await outbox.append(events)
      #expect(try await outbox.events(of: nil) == events)
      #expect(try await outbox.event(events[1].id) == events[1])
      #expect(try await outbox.event(Samples.event(7).id) == nil)
    }
  }
}
