import Caliper
import Foundation
import GRDBSQLite

/// SQLite by itself: one prepared insert of id and bytes, in the modes that bellwork sets.
final class PlainStore: BenchmarkStore {
  private var connection: OpaquePointer?
  private var insert: OpaquePointer?

  init(path: String) throws {
    try check(sqlite3_open(path, &connection))
    for mode in ["journal_mode = TRUNCATE", "synchronous = EXTRA", "secure_delete = ON"] {
      try execute("PRAGMA \(mode)")
    }
    try execute("CREATE TABLE event (seq INTEGER PRIMARY KEY, id BLOB UNIQUE, bytes BLOB)")
    try check(
      sqlite3_prepare_v2(
        connection, "INSERT INTO event (id, bytes) VALUES (?, ?)", -1, &insert, nil))
  }

  deinit {
    sqlite3_finalize(insert)
    sqlite3_close(connection)
  }

  func append(_ events: [SealedEvent]) async throws {
    try execute("BEGIN IMMEDIATE")
    for event in events {
      try bind(withUnsafeBytes(of: event.id.rawValue.uuid) { Array($0) }, at: 1)
      try bind(event.bytes, at: 2)
      guard sqlite3_step(insert) == SQLITE_DONE else { throw Failed() }
      sqlite3_reset(insert)
    }
    try execute("COMMIT")
  }

  private func bind(_ bytes: [UInt8], at place: Int32) throws {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    try check(sqlite3_bind_blob(insert, place, bytes, Int32(bytes.count), copied))
  }

  private func execute(_ sql: String) throws {
    try check(sqlite3_exec(connection, sql, nil, nil, nil))
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw Failed() }
  }

  struct Failed: Error {}
}
