import ActivityRun
import EventDelivery
import Storage
import TestSupport
import Testing

/// The implementations of journal and outbox; each must keep both contracts.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
  case memory
  case sqliteInMemory = "SQLite in memory"
  case sqliteOnDisk = "SQLite on disk"

  var testDescription: String { rawValue }

  /// Calls `body` with an empty store.
  func with(_ body: (any RunJournal & Outbox) async throws -> Void) async throws {
    switch self {
    case .memory:
      try await body(MemoryStore())
    case .sqliteInMemory:
      try await body(BellworkDatabase.inMemory())
    case .sqliteOnDisk:
      let directory = try TemporaryDirectory()
      try await body(BellworkDatabase(path: directory.path("bellwork.sqlite")))
    }
  }
}
