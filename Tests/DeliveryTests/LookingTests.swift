import Caliper
import EventDelivery
import Storage
import Testing

/// What people ask of the outbox, beside what the sinks did.
@Suite struct LookingTests {
  /// Confirmed, set aside, being delivered, waiting.
  private func database() async throws -> (BellworkDatabase, [SealedEvent]) {
    let database = try BellworkDatabase.inMemory()
    let events = Samples.events(0..<4)
    try await database.append(events)
    _ = try await database.claim(for: Samples.file, limit: 3, byteLimit: .max)
    try await database.keep(
      DeliveryResult(
        confirmed: [events[0].id],
        setAside: [DeliveryResult.Refusal(event: events[1].id, reason: "422: no")]),
      for: Samples.file)
    return (database, events)
  }

  @Test func `says where an event is`() async throws {
    let (database, events) = try await database()
    var standings: [EventStanding?] = []
    for event in events {
      standings.append(try await database.standing(of: event.id, with: Samples.file))
    }
    try await database.keep(
      DeliveryResult(setAside: [.init(event: events[3].id, reason: "no email", isHeld: true)]),
      for: Samples.other)
    #expect(
      try await database.standing(of: events[3].id, with: Samples.other)
        == .held(reason: "no email"))
    #expect(standings == [.confirmed, .setAside(reason: "422: no"), .delivering, .waiting])
    #expect(try await database.standing(of: events[0].id, with: Samples.other) == .waiting)
    let unknown = Samples.event(9).id
    #expect(try await database.standing(of: unknown, with: Samples.file) == nil)
  }

  @Test func `lists what some sinks have not confirmed`() async throws {
    let (database, events) = try await database()
    #expect(try await database.unconfirmed(by: []) == [])
    #expect(try await database.unconfirmed(by: [Samples.file]) == Array(events[1...]))
    #expect(try await database.unconfirmed(by: [Samples.file, Samples.other]) == events)
    #expect(
      try await database.waiting(for: Samples.file, limit: 10) == Array(events[2...]))
    #expect(try await database.waiting(for: Samples.file, limit: 1) == [events[2]])
  }

  @Test func `knows a sink before anything is delivered to it, and forgets it`() async throws {
    let (database, _) = try await database()
    try await database.meet([Samples.other], .toCome)
    #expect(try await database.sinkNames() == [Samples.file, Samples.other])
    // Meeting it again changes nothing.
    let standing = SinkStanding(failures: 2, trouble: "down")
    try await database.keep(standing, of: Samples.other)
    try await database.meet([Samples.other], .joinedRuns)
    #expect(try await database.standing(of: Samples.other) == standing)
    try await database.forget(Samples.file)
    #expect(try await database.sinkNames() == [Samples.other])
    // Were it delivered to again, it would begin at the beginning.
    #expect(try await database.waitingCount(for: Samples.file) == 4)
    #expect(try await database.setAside(for: Samples.file) == [])
  }
}
