import EventDelivery
import GRDB

/// How far a sink is, counted anew row by row.
///
/// It serves databases of every schema, and costs what is stored; a program at work reads the
/// numbers that `DeliveryTable` keeps.
enum ProgressCount {
  /// What the sink has neither confirmed nor set aside.
  private static let open = """
    FROM event LEFT JOIN delivery ON delivery.sink = ?1 AND delivery.seq = event.seq
    WHERE coalesce(state, CASE WHEN event.seq <=
      coalesce((SELECT confirmed_through FROM sink WHERE name = ?1), 0)
      THEN 'confirmed' ELSE 'waiting' END) IN ('waiting', 'delivering')
    """

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
