import Caliper
import EventDelivery
import FoundationEssentials
import GRDB

/// How far each sink has come: everything up to a mark, and exceptions after it.
enum DeliveryTable {
  static func claim(for sink: SinkName, limit: Int, in db: Database) throws -> [OutboxEntry] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT event.*, delivery.state FROM event
        LEFT JOIN delivery ON delivery.sink = ? AND delivery.seq = event.seq
        WHERE event.seq > ? AND delivery.state IS NOT 'confirmed'
        ORDER BY event.seq LIMIT ?
        """,
      arguments: [sink.rawValue, try mark(of: sink, in: db), limit])
    guard !rows.isEmpty else { return [] }
    try addSink(sink, in: db)
    return try rows.map { row in
      let isAmbiguous = try row.decode(String?.self, forColumn: "state") != nil
      if !isAmbiguous {
        try db.execute(
          sql: "INSERT INTO delivery (sink, seq, state) VALUES (?, ?, 'delivering')",
          arguments: [sink.rawValue, try row.decode(Int64.self, forColumn: "seq")])
      }
      return OutboxEntry(event: try SealedEvent(row: row), isAmbiguous: isAmbiguous)
    }
  }

  static func confirm(_ ids: [EventID], for sink: SinkName, in db: Database) throws {
    try addSink(sink, in: db)
    let mark = try mark(of: sink, in: db)
    for id in ids {
      try db.execute(
        sql: """
          INSERT INTO delivery (sink, seq, state)
          SELECT ?, seq, 'confirmed' FROM event WHERE id = ? AND seq > ?
          ON CONFLICT (sink, seq) DO UPDATE SET state = 'confirmed'
          """,
        arguments: [sink.rawValue, id.rawValue, mark])
    }
    try moveMark(of: sink, from: mark, in: db)
  }

  static func release(_ ids: [EventID], for sink: SinkName, in db: Database) throws {
    for id in ids {
      try db.execute(
        sql: """
          DELETE FROM delivery WHERE sink = ? AND state = 'delivering'
            AND seq = (SELECT seq FROM event WHERE id = ?)
          """,
        arguments: [sink.rawValue, id.rawValue])
    }
  }

  static func waitingCount(for sink: SinkName, in db: Database) throws -> Int {
    let mark = try mark(of: sink, in: db)
    let after = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM event INDEXED BY event_order WHERE seq > ?",
      arguments: [mark])
    let confirmed = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM delivery WHERE sink = ? AND seq > ? AND state = 'confirmed'",
      arguments: [sink.rawValue, mark])
    return (after ?? 0) - (confirmed ?? 0)
  }

  /// When the oldest event that waits was made; `nil` while none does.
  static func oldestWaitingMilliseconds(for sink: SinkName, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT event.event_time_ms FROM event
        LEFT JOIN delivery ON delivery.sink = ? AND delivery.seq = event.seq
        WHERE event.seq > ? AND delivery.state IS NOT 'confirmed'
        ORDER BY event.seq LIMIT 1
        """,
      arguments: [sink.rawValue, try mark(of: sink, in: db)])
  }

  /// Everything up to this `seq` has been confirmed.
  private static func mark(of sink: SinkName, in db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db, sql: "SELECT confirmed_through FROM sink WHERE name = ?", arguments: [sink.rawValue])
      ?? 0
  }

  /// Moves the mark to before the first event that is not confirmed.
  private static func moveMark(of sink: SinkName, from mark: Int64, in db: Database) throws {
    let firstOpen = try Int64.fetchOne(
      db,
      sql: """
        SELECT event.seq FROM event
        LEFT JOIN delivery ON delivery.sink = ? AND delivery.seq = event.seq
        WHERE event.seq > ? AND delivery.state IS NOT 'confirmed'
        ORDER BY event.seq LIMIT 1
        """,
      arguments: [sink.rawValue, mark])
    let newest = try Int64.fetchOne(db, sql: "SELECT max(seq) FROM event") ?? mark
    let moved = firstOpen.map { $0 - 1 } ?? newest
    guard moved > mark else { return }
    try db.execute(
      sql: "UPDATE sink SET confirmed_through = ? WHERE name = ?",
      arguments: [moved, sink.rawValue])
    try db.execute(
      sql: "DELETE FROM delivery WHERE sink = ? AND seq <= ?", arguments: [sink.rawValue, moved])
  }

  private static func addSink(_ sink: SinkName, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO sink (name) VALUES (?) ON CONFLICT DO NOTHING", arguments: [sink.rawValue])
  }
}
