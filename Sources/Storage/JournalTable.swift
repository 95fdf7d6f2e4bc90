import ActivityRun
import Caliper
import FoundationEssentials
import GRDB

/// What happened in the runs, in the order in which it was appended.
enum JournalTable {
  static func append(_ entries: [JournalPayload], to runSeq: Int64, in db: Database) throws {
    let insert = try db.cachedStatement(sql: "INSERT INTO journal (run, bytes) VALUES (?, ?)")
    for entry in entries { try insert.execute(arguments: [runSeq, Data(entry.bytes)]) }
  }

  static func entries(of run: RunID, in db: Database) throws -> [JournalPayload] {
    let bytes = try Row.fetchAll(
      db,
      sql: """
        SELECT bytes FROM journal WHERE run = (SELECT seq FROM run WHERE id = ?) ORDER BY seq
        """,
      arguments: [run.rawValue])
    return try bytes.map { JournalPayload(bytes: Array(try $0.decode(Data.self, atIndex: 0))) }
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
