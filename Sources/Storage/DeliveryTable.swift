import Caliper
import EventDelivery
import FoundationEssentials
import GRDB

/// How far each sink has come: everything up to a mark, and exceptions on both sides of it.
///
/// Done with is what a sink has confirmed or set aside, and what is not meant for it (`ScopeTable`);
/// the mark stands before the first event it is not done with. Before the mark an event without a row
/// has been confirmed, unless the sink begins behind it, and rows tell of what was set aside and of
/// what waits again; behind it an event without a row waits.
enum DeliveryTable {
  static func keep(_ result: DeliveryResult, for sink: SinkName, in db: Database) throws {
    try addSink(sink, in: db)
    let mark = try mark(of: sink, in: db)
    let beginning = try beginning(of: sink, in: db)
    for id in result.confirmed {
      guard let seq = try openPlace(of: id, for: sink, mark: mark, in: db) else { continue }
      // Where the sink begins later, nothing but a row tells that it was meant for it.
      let needsRow = seq > mark || seq <= beginning
      try confirm(seq, for: sink, needsRow: needsRow, in: db)
    }
    for refusal in result.setAside {
      guard let seq = try openPlace(of: refusal.event, for: sink, mark: mark, in: db) else {
        continue
      }
      try note(
        "setAside", refusal.reason, isHeld: refusal.isHeld, at: seq, for: sink, in: db)
      try countDone(1, for: sink, in: db)
    }
    try moveMark(of: sink, from: mark, in: db)
  }

  /// Where an event stands that the sink is not done with; `nil` for any other.
  private static func openPlace(
    of id: EventID, for sink: SinkName, mark: Int64, in db: Database
  ) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT event.seq FROM event
        LEFT JOIN delivery ON delivery.sink = ?1 AND delivery.seq = event.seq
        WHERE event.id = ?2 AND (state IN ('waiting', 'delivering')
          OR (state IS NULL AND event.seq > ?3))
        """,
      arguments: [sink.rawValue, id.rawValue, mark])
  }

  private static func confirm(
    _ seq: Int64, for sink: SinkName, needsRow: Bool, in db: Database
  ) throws {
    if needsRow {
      try note("confirmed", nil, at: seq, for: sink, in: db)
    } else {
      try db.execute(
        sql: "DELETE FROM delivery WHERE sink = ? AND seq = ?", arguments: [sink.rawValue, seq])
    }
    try countDone(1, for: sink, in: db)
  }

  static func note(
    _ state: String, _ reason: String?, isHeld: Bool = false, at seq: Int64,
    for sink: SinkName, in db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO delivery (sink, seq, state, reason, is_held) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (sink, seq) DO UPDATE
          SET state = excluded.state, reason = excluded.reason, is_held = excluded.is_held
        """
    ).execute(arguments: [sink.rawValue, seq, state, reason, isHeld])
  }

  private static func countDone(_ count: Int, for sink: SinkName, in db: Database) throws {
    try db.execute(
      sql: "UPDATE sink SET done = done + ? WHERE name = ?", arguments: [count, sink.rawValue])
  }

  static func release(_ ids: [EventID], for sink: SinkName, in db: Database) throws {
    for id in ids {
      try db.execute(
        sql: """
          UPDATE delivery SET state = 'waiting' WHERE sink = ? AND state = 'delivering'
            AND seq = (SELECT seq FROM event WHERE id = ?)
          """,
        arguments: [sink.rawValue, id.rawValue])
    }
  }

  static func retry(_ ids: [EventID]?, for sink: SinkName, in db: Database) throws -> Int {
    let again = "UPDATE delivery SET state = 'waiting', reason = NULL, is_held = 0"
    var count = 0
    if let ids {
      for id in ids {
        try db.execute(
          sql: """
            \(again) WHERE sink = ? AND state = 'setAside'
              AND seq = (SELECT seq FROM event WHERE id = ?)
            """,
          arguments: [sink.rawValue, id.rawValue])
        count += db.changesCount
      }
    } else {
      try db.execute(
        sql: "\(again) WHERE sink = ? AND state = 'setAside'", arguments: [sink.rawValue])
      count = db.changesCount
    }
    try countDone(-count, for: sink, in: db)
    return count
  }

  static func waitingCount(for sink: SinkName, in db: Database) throws -> Int {
    let all = try Int.fetchOne(db, sql: "SELECT events FROM tally WHERE one = 1") ?? 0
    let done = try Int.fetchOne(
      db, sql: "SELECT done FROM sink WHERE name = ?", arguments: [sink.rawValue])
    return all - (done ?? 0)
  }

  static func setAside(for sink: SinkName, in db: Database) throws -> [SetAsideEvent] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT event.*, delivery.reason, delivery.is_held FROM delivery JOIN event ON event.seq = delivery.seq
        WHERE delivery.sink = ? AND delivery.state = 'setAside' ORDER BY delivery.seq
        """,
      arguments: [sink.rawValue]
    ).map { row in
      SetAsideEvent(
        event: try SealedEvent(row: row),
        reason: try row.decode(String.self, forColumn: "reason"),
        isHeld: try row.decode(Bool.self, forColumn: "is_held"))
    }
  }

  /// Up to this `seq` the sink is meant only what has a row.
  static func beginning(of sink: SinkName, in db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db, sql: "SELECT begins_after FROM sink WHERE name = ?", arguments: [sink.rawValue]) ?? 0
  }

  /// The sink is done with everything up to this `seq` that has no row.
  static func mark(of sink: SinkName, in db: Database) throws -> Int64 {
    let row = try Row.fetchOne(
      db, sql: "SELECT name, confirmed_through, begins_after, sum FROM sink WHERE name = ?",
      arguments: [sink.rawValue])
    guard let row else { return 0 }
    // A mark that went too far would pass for a delivery.
    try SummedTable.sink.verify(row)
    return try row.decode(Int64.self, forColumn: "confirmed_through")
  }

  /// Moves the mark to before the first event that is still open.
  private static func moveMark(of sink: SinkName, from mark: Int64, in db: Database) throws {
    let firstOpen = try Int64.fetchOne(
      db,
      sql: """
        SELECT event.seq FROM event
        LEFT JOIN delivery ON delivery.sink = ? AND delivery.seq = event.seq
        WHERE event.seq > ? AND (state IS NULL OR state IN ('waiting', 'delivering'))
        ORDER BY event.seq LIMIT 1
        """,
      arguments: [sink.rawValue, mark])
    let newest = try Int64.fetchOne(db, sql: "SELECT max(seq) FROM event") ?? mark
    let moved = firstOpen.map { $0 - 1 } ?? newest
    guard moved > mark else { return }
    try db.execute(
      sql: """
        UPDATE sink SET confirmed_through = ?2, sum = row_sum('sink', name, ?2, begins_after)
        WHERE name = ?1
        """,
      arguments: [sink.rawValue, moved])
    // Older rows of this state are gone since the mark passed them.
    try db.execute(
      sql: "DELETE FROM delivery WHERE sink = ? AND seq > ? AND seq <= ? AND state = 'confirmed'",
      arguments: [sink.rawValue, mark, moved])
  }

  static func addSink(_ sink: SinkName, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO sink (name, sum) VALUES (?1, row_sum('sink', ?1, 0, 0)) ON CONFLICT DO NOTHING
        """,
      arguments: [sink.rawValue])
  }
}
