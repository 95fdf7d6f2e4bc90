package import Caliper
package import EventDelivery

/// What people ask of the outbox.
extension BellworkDatabase {
  /// Looks at every row: what is damaged is rescued, and what was saved is sound.
  package func check() async throws { try await read { try DatabaseCheck.run($0) } }

  /// Every sink that was ever delivered to or introduced, by name.
  package func sinkNames() async throws -> [SinkName] {
    try await read { try LookingTable.sinkNames(in: $0) }
  }

  /// Forgets a sink: what waits for it waits no more.
  package func forget(_ sink: SinkName) async throws {
    try await write { try LookingTable.forget(sink, in: $0) }
  }

  /// The events that some of these sinks have not confirmed, in the order in which they were
  /// stored.
  package func unconfirmed(by sinks: [SinkName]) async throws -> [SealedEvent] {
    try await read { try LookingTable.unconfirmed(by: sinks, in: $0) }
  }

  /// The first events that a sink has neither confirmed nor set aside; nothing is claimed.
  package func waiting(for sink: SinkName, limit: Int) async throws -> [SealedEvent] {
    try await read { try LookingTable.waiting(for: sink, limit: limit, in: $0) }
  }

  /// The events that were sealed elsewhere and given to be sent, in the order in which they were
  /// stored.
  package func externalEvents() async throws -> [SealedEvent] {
    try await read { try LookingTable.externalEvents(in: $0) }
  }

  /// Where an event is with a sink; `nil` where there is no such event.
  package func standing(of event: EventID, with sink: SinkName) async throws -> EventStanding? {
    try await read { try LookingTable.standing(of: event, with: sink, in: $0) }
  }

  /// Where each of these events is with a sink, without those that are not there.
  package func standings(
    of events: [EventID], with sink: SinkName
  ) async throws -> [EventID: EventStanding] {
    try await read { db in
      try events.reduce(into: [:]) {
        $0[$1] = try LookingTable.standing(of: $1, with: sink, in: db)
      }
    }
  }
}
