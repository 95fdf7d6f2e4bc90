import GRDB
import Glibc

/// What SQLite would roll back at the next opening: a transaction that was cut short.
///
/// SQLite believes whatever journal lies beside the file. One of another database would be played
/// into this one, so that it is tried on a copy first.
struct HotJournal {
  private let database: String

  init(database: String) { self.database = database }

  /// Whether there is one; while a program writes there is, too.
  var exists: Bool {
    var status = stat()
    return stat(database + "-journal", &status) == 0 && status.st_size > 0
  }

  /// Whether the database is no more what it was once this is rolled back.
  ///
  /// That of a program that is at work spoils nothing; and where the disk is too full for a copy,
  /// there is nothing better than to believe it, too.
  func spoils() -> Bool {
    do {
      guard exists, let closed = try ClosedDatabase.take(database, tries: 1) else { return false }
      return try spoils(closed)
    } catch StorageError.damaged {
      return true
    } catch {
      return false
    }
  }

  private func spoils(_ closed: borrowing ClosedDatabase) throws -> Bool {
    guard exists else { return false }
    try StorageError.translating(path: database) {
      _ = try onCopy { try DatabaseCheck.ofAnySchema($0) }
    }
    return false
  }

  /// What the file is after the rollback; `nil` without a journal.
  func rolledBack() throws -> [UInt8]? {
    guard exists else { return nil }
    return try onCopy { db in
      // As far as it comes.
      do { try db.execute(sql: "BEGIN IMMEDIATE; ROLLBACK") } catch is DatabaseError {}
    }
  }

  /// Runs `body` on a copy of both files, and returns what the copy is then.
  @discardableResult
  private func onCopy(_ body: (Database) throws -> Void) throws -> [UInt8]? {
    let copy = database + ".rolled-back"
    HotJournal.remove(copy)
    defer { HotJournal.remove(copy) }
    try FileCopy.make(of: database, at: copy)
    try FileCopy.make(of: database + "-journal", at: copy + "-journal")
    do {
      let queue = try DatabaseQueue(
        path: copy, configuration: DatabaseConnection.configuration)
      defer { try? queue.close() }
      try queue.inDatabase(body)
    }
    return try ClosedDatabase.take(copy)?.bytes()
  }

  private static func remove(_ file: String) {
    unlink(file)
    unlink(file + "-journal")
  }
}
