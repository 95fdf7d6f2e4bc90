import Caliper
import EventDelivery
import FoundationEssentials
import GRDB

/// How far each sink has come: everything up to a mark, and exceptions after it.
///
/// Done with is what a sink has confirmed or set aside; the mark stands before the first event it
/// is not done with, and never passes one that was set aside, whose reason stays in its row.
enum DeliveryTable {
  static func claim(
    for sink: SinkName, limit: Int, byteLimit: Int, in db: Database
  ) throws -> [OutboxEntry] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT event.*, delivery.state FROM event
        LEFT JOIN delivery ON delivery.sink = ? AND delivery.seq = event.seq
        WHERE event.seq > ? AND (delivery.state IS NULL OR delivery.state = 'delivering')
        ORDER BY event.seq LIMIT ?
        """,
      arguments: [sink.rawValue, try mark(of: sink, in: db), limit])
    var entries: [OutboxEntry] = []
    var marked: [Int64] = []
    var bytes = 0
    while let row = try rows.next() {
      let event = try SealedEvent(row: row)
      guard entries.isEmpty || bytes + event.bytes.count <= byteLimit else { break }
      bytes += event.bytes.count
      let isAmbiguous = try row.decode(String?.self, forColumn: "state") != nil
      if !isAmbiguous { marked.append(try row.decode(Int64.self, forColumn: "seq")) }
      entries.append(OutboxEntry(event: event, isAmbiguous: isAmbiguous))
    }
    guard !entries.isEmpty else { return [] }
    try addSink(sink, in: db)
    let mark = try db.cachedStatement(
      sql: "INSERT INTO delivery (sink, seq, state) VALUES (?, ?, 'delivering')")
    for seq in marked { try mark.execute(arguments: [sink.rawValue, seq]) }
    return entries
  }

  static func keep(_ result: DeliveryResult, for sink: SinkName, in db: Database) throws {
    try addSink(sink, in: db)
    let mark = try mark(of: sink, in: db)
    for id in result.confirmed {
      try note(id, "confirmed", nil, for: sink, after: mark, in: db)
    }
    for refusal in result.setAside {
      try note(refusal.event, "setAside", refusal.reason, for: sink, after: mark, in: db)
    }
    try moveMark(of: sink, from: mark, in: db)
  }

  private static func note(
    _ id: EventID, _ state: String, _ reason: String?, for sink: SinkName, after mark: Int64,
    in db: Database
  ) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT event.seq, delivery.state FROM event
        LEFT JOIN delivery ON delivery.sink = ? AND delivery.seq = event.seq
        WHERE event.id = ? AND event.seq > ?
        """,
      arguments: [sink.rawValue, id.rawValue, mark])
    guard let row else { return }
    let before = try row.decode(String?.self, forColumn: "state")
    try db.execute(
      sql: """
        INSERT INTO delivery (sink, seq, state, reason) VALUES (?, ?, ?, ?)
        ON CONFLICT (sink, seq) DO UPDATE SET state = excluded.state, reason = excluded.reason
        """,
      arguments: [sink.rawValue, try row.decode(Int64.self, forColumn: "seq"), state, reason])
    guard before == nil || before == "delivering" else { return }
    try db.execute(
      sql: "UPDATE sink SET done = done + 1 WHERE name = ?", arguments: [sink.rawValue])
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

  static func retry(_ ids: [EventID]?, for sink: SinkName, in db: Database) throws -> Int {
    var count = 0
    for id in try ids ?? setAside(for: sink, in: db).map(\.event.id) {
      try db.execute(
        sql: """
          DELETE FROM delivery WHERE sink = ? AND state = 'setAside'
            AND seq = (SELECT seq FROM event WHERE id = ?)
          """,
        arguments: [sink.rawValue, id.rawValue])
      count += db.changesCount
    }
    try db.execute(
      sql: "UPDATE sink SET done = done - ? WHERE name = ?", arguments: [count, sink.rawValue])
    return count
  }

  static func waitingCount(for sink: SinkName, in db: Database) throws -> Int {
    let all = try Int.fetchOne(db, sql: "SELECT events FROM tally") ?? 0
    let done = try Int.fetchOne(
      db, sql: "SELECT done FROM sink WHERE name = ?", arguments: [sink.rawValue])
    return all - (done ?? 0)
  }

  static func setAside(for sink: SinkName, in db: Database) throws -> [SetAsideEvent] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT event.*, delivery.reason FROM delivery JOIN event ON event.seq = delivery.seq
        WHERE delivery.sink = ? AND delivery.state = 'setAside' ORDER BY event.seq
        """,
      arguments: [sink.rawValue]
    ).map { row in
      SetAsideEvent(
        event: try SealedEvent(row: row),
        reason: try row.decode(String.self, forColumn: "reason"))
    }
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
