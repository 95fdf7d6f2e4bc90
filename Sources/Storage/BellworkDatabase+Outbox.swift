package import Caliper
package import EventDelivery

extension BellworkDatabase: Outbox {
  package func append(_ events: [SealedEvent]) async throws {
    try await write { try EventTable.append(events, in: $0) }
  }

  package func delivering(
    to sink: SinkName, _ delivery: () async throws -> Void
  ) async throws {
    // A database in memory has no other program beside it.
    guard path != ":memory:" else { return try await delivery() }
    let lock = try StorageError.translating(path: path) {
      try SinkLock(database: path, sink: sink)
    }
    defer { lock.unlock() }
    try await delivery()
  }

  package func claim(for sink: SinkName, limit: Int) async throws -> [OutboxEntry] {
    try await write { try DeliveryTable.claim(for: sink, limit: limit, in: $0) }
  }

  package func confirm(_ ids: [EventID], for sink: SinkName) async throws {
    try await write { try DeliveryTable.confirm(ids, for: sink, in: $0) }
  }

  package func release(_ ids: [EventID], for sink: SinkName) async throws {
    try await write { try DeliveryTable.release(ids, for: sink, in: $0) }
  }

  package func waitingCount(for sink: SinkName) async throws -> Int {
    try await read { try DeliveryTable.waitingCount(for: sink, in: $0) }
  }

  package func events(of run: RunID?) async throws -> [SealedEvent] {
    try await read { try EventTable.events(of: run, in: $0) }
  }
}
