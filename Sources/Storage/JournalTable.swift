import ActivityRun
import Caliper
import FoundationEssentials
import GRDB

/// What happened in the runs, in the order in which it was appended.
enum JournalTable {
  static func append(_ entries: [JournalPayload], to runSeq: Int64, in db: Database) throws {
    guard !entries.isEmpty else { return }
    let last = try Int64.fetchOne(
      db, sql: "SELECT number FROM journal WHERE run = ? ORDER BY seq DESC LIMIT 1",
      arguments: [runSeq])
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO journal (run, number, bytes, sum)
        VALUES (?1, ?2, ?3, \(SummedTable.journal.sumOfArguments))
        """)
    for (entry, number) in zip(entries, ((last ?? -1) + 1)...) {
      try insert.execute(arguments: [runSeq, number, Data(entry.bytes)])
    }
  }

  static func entries(of run: RunID, in db: Database) throws -> [JournalPayload] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT run, number, bytes, sum FROM journal
        WHERE run = (SELECT seq FROM run WHERE id = ?) ORDER BY seq
        """,
      arguments: [run.rawValue])
    var entries: [JournalPayload] = []
    while let row = try rows.next() {
      try SummedTable.journal.verify(row)
      guard try row.decode(Int.self, forColumn: "number") == entries.count else {
        throw RowDamage(table: "journal")
      }
      entries.append(
        JournalPayload(bytes: Array(try row.decode(Data.self, forColumn: "bytes"))))
    }
    return entries
  }

  static func lastEntry(of run: RunID, in db: Database) throws -> JournalPayload? {
    let bytes = try Row.fetchOne(
      db,
      sql: """
        SELECT bytes FROM journal WHERE run = (SELECT seq FROM run WHERE id = ?)
        ORDER BY seq DESC LIMIT 1
        """,
      arguments: [run.rawValue])
    return try bytes.map { JournalPayload(bytes: Array(try $0.decode(Data.self, atIndex: 0))) }
  }
}
