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

  package func claim(
    for sink: SinkName, limit: Int, byteLimit: Int
  ) async throws -> [OutboxEntry] {
    try await write {
      try DeliveryTable.claim(for: sink, limit: limit, byteLimit: byteLimit, in: $0)
    }
  }

  package func keep(_ result: DeliveryResult, for sink: SinkName) async throws {
    try await write { try DeliveryTable.keep(result, for: sink, in: $0) }
  }

  package func release(_ ids: [EventID], for sink: SinkName) async throws {
    try await write { try DeliveryTable.release(ids, for: sink, in: $0) }
  }

  package func retry(_ ids: [EventID]?, for sink: SinkName) async throws -> Int {
    try await write { try DeliveryTable.retry(ids, for: sink, in: $0) }
  }

  package func meet(_ sinks: [SinkName], _ scope: SinkScope) async throws {
    // Mostly all are known, and reading keeps nobody waiting.
    let known = try await read { try LookingTable.sinkNames(in: $0) }
    guard !Set(sinks).isSubset(of: known) else { return }
    try await write { db in
      for sink in sinks { try ScopeTable.meet(sink, scope, in: db) }
    }
  }

  package func join(_ run: RunID, to sink: SinkName) async throws {
    try await write { try ScopeTable.join(run, to: sink, in: $0) }
  }

  package func requeue(_ run: RunID?, for sink: SinkName) async throws -> Int {
    try await write { try ScopeTable.requeue(run, for: sink, in: $0) }
  }

  package func waitingCount(for sink: SinkName) async throws -> Int {
    try await read { try DeliveryTable.waitingCount(for: sink, in: $0) }
  }

  package func standing(of sink: SinkName) async throws -> SinkStanding {
    try await read { try SinkTable.standing(of: sink, in: $0) }
  }

  package func keep(_ standing: SinkStanding, of sink: SinkName) async throws {
    try await write { try SinkTable.keep(standing, of: sink, in: $0) }
  }

  package func places(of sinks: [SinkName]) async throws -> [OutboxPlace] {
    try await read { try SinkTable.places(of: sinks, in: $0) }
  }

  package func runsUndelivered(by sinks: [SinkName]) async throws -> Set<RunID> {
    try await read { try LookingTable.runsUndelivered(by: sinks, in: $0) }
  }

  package func setAside(for sink: SinkName) async throws -> [SetAsideEvent] {
    try await read { try DeliveryTable.setAside(for: sink, in: $0) }
  }

  package func event(_ id: EventID) async throws -> SealedEvent? {
    try await read { try EventTable.event(id, in: $0) }
  }

  package func events(of run: RunID?) async throws -> [SealedEvent] {
    try await read { try EventTable.events(of: run, in: $0) }
  }
}
