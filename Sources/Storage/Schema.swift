import GRDB

/// The tables, as the steps that lead to them; `user_version` counts the steps taken.
enum Schema {
  /// Steps that were released are never edited; a change is a new step at the end.
  static let steps = [firstStep, secondStep, heldStep, scopeStep, retentionStep, sumStep]

  /// Throws `StorageError.newerSchema` before anything is changed.
  static func refuseNewer(_ db: Database, path: String) throws {
    let found = try version(db)
    // So many steps are never taken: the number itself is damaged.
    guard (0...999).contains(found) else { throw StorageError.damaged(path: path) }
    guard found <= steps.count else {
      throw StorageError.newerSchema(path: path, found: found, known: steps.count)
    }
  }

  /// Whether no step was ever taken.
  static func isEmpty(_ db: Database) throws -> Bool { try version(db) == 0 }

  static func isCurrent(_ db: Database) throws -> Bool { try version(db) == steps.count }

  /// Takes the missing steps, all or none; a current database is only read.
  static func migrate(_ db: Database) throws {
    guard try version(db) < steps.count else { return }
    db.add(function: RowSum.function)
    try db.inTransaction(.immediate) {
      // Another program may have been faster.
      for step in steps.dropFirst(try version(db)) { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA user_version = \(steps.count)")
      return .commit
    }
  }

  private static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
