import ActivityRun
import Caliper
import FoundationEssentials
import GRDB

/// What leaves the database, and when.
enum RetentionTable {
  static func runsWithEntries(in db: Database) throws -> [EndedRun] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, delivered_ms FROM run WHERE outcome IS NOT NULL AND summary IS NULL ORDER BY seq
        """
    ).map { row in
      EndedRun(
        id: RunID(rawValue: try row.decode(UUID.self, forColumn: "id")),
        deliveredAtMilliseconds: try row.decode(Int64?.self, forColumn: "delivered_ms"))
    }
  }

  static func noteDelivered(
    _ runs: [RunID], atMilliseconds instant: Int64?, in db: Database
  ) throws {
    let update = try db.cachedStatement(sql: "UPDATE run SET delivered_ms = ? WHERE id = ?")
    for run in runs { try update.execute(arguments: [instant, run.rawValue]) }
  }

  static func sumUp(
    _ run: RunID, header: [UInt8], summary: [UInt8], in db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE run SET header = ?, summary = ?
        WHERE id = ? AND outcome IS NOT NULL AND summary IS NULL
        """,
      arguments: [Data(header), Data(summary), run.rawValue])
    guard db.changesCount > 0 else { return }
    let seq = try RunTable.seq(of: run, in: db)
    try RunTable.sum(seq, in: db)
    try db.execute(sql: "DELETE FROM journal WHERE run = ?", arguments: [seq])
    try countDeletion(in: db)
  }

  static func delete(runs: [RunID], events: [EventID], in db: Database) throws {
    let deleteEvent = try db.cachedStatement(sql: "DELETE FROM event WHERE id = ?")
    for event in events { try deleteEvent.execute(arguments: [event.rawValue]) }
    // Its entries go with it.
    let deleteRun = try db.cachedStatement(sql: "DELETE FROM run WHERE id = ?")
    for run in runs { try deleteRun.execute(arguments: [run.rawValue]) }
    if !runs.isEmpty || !events.isEmpty { try countDeletion(in: db) }
  }

  private static func countDeletion(in db: Database) throws {
    try db.execute(sql: "UPDATE tally SET deletions = deletions + 1")
  }

  /// Since the file was last rewritten.
  static func deletions(in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT deletions FROM tally") ?? 0
  }

  /// The file was rewritten after these deletions; another program's later one stays counted.
  static func noteRewriting(after deletions: Int, in db: Database) throws {
    try db.execute(
      sql: "UPDATE tally SET deletions = 0 WHERE deletions = ?", arguments: [deletions])
  }
}
