import EventDelivery
import GRDB

/// Whether a database is what was written into it: SQLite's own check, and ours of the rows.
enum DatabaseCheck {
  /// The same for a database that an older program has made: its rows have no sums.
  static func ofAnySchema(_ db: Database) throws {
    if try Schema.isCurrent(db) { return try run(db) }
    guard try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok" else {
      throw RowDamage(table: "sqlite_schema")
    }
  }

  /// Throws `RowDamage` or `DatabaseError` where it is not; it reads everything.
  static func run(_ db: Database) throws {
    guard try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok" else {
      throw RowDamage(table: "sqlite_schema")
    }
    for table in SummedTable.all {
      try refuse(db, "SELECT 1 FROM \(table.name) WHERE sum <> \(table.sum)", table.name)
    }
    // An entry that is missing behind the others of its run shows in nothing.
    try refuse(
      db, "SELECT 1 FROM journal GROUP BY run HAVING count(*) <> max(number) + 1", "journal")
    try refuse(db, "SELECT 1 FROM pragma_foreign_key_check", "delivery")
    try refuse(
      db, "SELECT 1 WHERE (SELECT events FROM tally) IS NOT (SELECT count(*) FROM event)", "tally")
    for name in try String.fetchAll(db, sql: "SELECT name FROM sink") {
      let sink = SinkName(rawValue: name)
      let waiting = try ProgressCount.waiting(for: sink, in: db)
      guard try DeliveryTable.waitingCount(for: sink, in: db) == waiting else {
        throw RowDamage(table: "sink")
      }
    }
  }

  private static func refuse(_ db: Database, _ sql: String, _ table: String) throws {
    guard try Row.fetchOne(db, sql: sql + " LIMIT 1") == nil else { throw RowDamage(table: table) }
  }
}
