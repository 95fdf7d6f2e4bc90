import EventDelivery
import GRDB

/// How far a sink is, counted anew row by row.
///
/// It serves databases of every schema, and costs what is stored; a program at work reads the
/// numbers that `DeliveryTable` keeps.
enum ProgressCount {
  /// What the sink has neither confirmed nor set aside; nothing is meant for one that was never met.
  private static let open = """
    FROM event JOIN sink ON sink.name = ?1
    LEFT JOIN delivery ON delivery.sink = ?1 AND delivery.seq = event.seq
    WHERE coalesce(state, CASE WHEN event.seq <= confirmed_through
      THEN 'confirmed' ELSE 'waiting' END) IN ('waiting', 'delivering')
    """

  /// What has arrived there: all that was meant for it and is not kept here.
  static func delivered(to sink: SinkName, in db: Database) throws -> Int {
    let hasBeginning = try db.columns(in: "sink").contains { $0.name == "begins_after" }
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM event JOIN sink ON sink.name = ?1
        LEFT JOIN delivery ON delivery.sink = ?1 AND delivery.seq = event.seq
        WHERE state = 'confirmed' OR (state IS NULL AND event.seq <= confirmed_through
          AND event.seq > \(hasBeginning ? "begins_after" : "0"))
        """,
      arguments: [sink.rawValue]) ?? 0
  }

  static func waiting(for sink: SinkName, in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) \(open)", arguments: [sink.rawValue]) ?? 0
  }

  static func setAside(for sink: SinkName, in db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM delivery WHERE sink = ? AND state = 'setAside'",
      arguments: [sink.rawValue]) ?? 0
  }

  /// Of those set aside; none in a database that does not know of it yet.
  static func held(for sink: SinkName, in db: Database) throws -> Int {
    guard try db.columns(in: "delivery").contains(where: { $0.name == "is_held" }) else { return 0 }
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM delivery WHERE sink = ? AND is_held",
      arguments: [sink.rawValue]) ?? 0
  }

  /// When the oldest event that waits was made; `nil` while none does.
  static func oldestWaiting(for sink: SinkName, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT event_time_ms \(open) ORDER BY event.seq LIMIT 1",
      arguments: [sink.rawValue])
  }
}
