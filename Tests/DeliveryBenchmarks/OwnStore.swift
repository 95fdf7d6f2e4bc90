import Caliper
import Storage

/// bellwork's outbox.
struct OwnStore: BenchmarkStore {
  private let database: BellworkDatabase

  init(path: String) throws { database = try BellworkDatabase(path: path) }

  func append(_ events: [SealedEvent]) async throws { try await database.append(events) }
}
