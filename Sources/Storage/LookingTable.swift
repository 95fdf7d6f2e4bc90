import Caliper
import EventDelivery
import FoundationEssentials
import GRDB

/// Reads the outbox for people; nothing here is on the way of a delivery.
enum LookingTable {
  /// What is in no row of `delivery` is as the mark of its sink says.
  private static func place(_ sink: String) -> String {
    """
    coalesce(
      (SELECT state FROM delivery WHERE delivery.sink = \(sink) AND delivery.seq = event.seq),
      (SELECT CASE WHEN event.seq <= begins_after THEN 'notMeant'
          WHEN event.seq <= confirmed_through THEN 'confirmed' ELSE 'waiting' END
        FROM sink WHERE name = \(sink)),
      'waiting')
    """
  }

  static func sinkNames(in db: Database) throws -> [SinkName] {
    try String.fetchAll(db, sql: "SELECT name FROM sink ORDER BY name").map(
      SinkName.init(rawValue:))
  }

  static func forget(_ sink: SinkName, in db: Database) throws {
    try db.execute(sql: "DELETE FROM sink WHERE name = ?", arguments: [sink.rawValue])
  }

  static func unconfirmed(by sinks: [SinkName], in db: Database) throws -> [SealedEvent] {
    guard !sinks.isEmpty else { return [] }
    let wanted = sinks.map { _ in "(?)" }.joined(separator: ", ")
    return try Row.fetchAll(
      db,
      sql: """
        WITH wanted (name) AS (VALUES \(wanted))
        SELECT event.* FROM event
        WHERE EXISTS (SELECT 1 FROM wanted 
          WHERE \(place("wanted.name")) NOT IN ('confirmed', 'notMeant'))
        ORDER BY event.seq
        """,
      arguments: StatementArguments(sinks.map(\.rawValue))
    ).map(SealedEvent.init(row:))
  }

  /// Costs what is not confirmed, not what was ever stored; a sink begins before its mark.
  static func runsUndelivered(by sinks: [SinkName], in db: Database) throws -> Set<RunID> {
    try sinks.reduce(into: []) { runs, sink in
      let ids = try Row.fetchAll(
        db,
        sql: """
          SELECT run_id FROM event
          LEFT JOIN delivery ON delivery.sink = ?1 AND delivery.seq = event.seq
          WHERE event.seq > ?2 AND state IS NOT 'confirmed' AND is_held IS NOT 1
          UNION
          SELECT run_id FROM delivery JOIN event ON event.seq = delivery.seq
          WHERE delivery.sink = ?1 AND delivery.seq <= ?2 AND state <> 'confirmed' AND is_held = 0
          """,
        arguments: [sink.rawValue, try DeliveryTable.mark(of: sink, in: db)])
      for row in ids { runs.insert(RunID(rawValue: try row.decode(UUID.self, atIndex: 0))) }
    }
  }

  /// What was sealed elsewhere, in the order in which it was stored.
  static func externalEvents(in db: Database) throws -> [SealedEvent] {
    try Row.fetchAll(db, sql: "SELECT * FROM event WHERE kind = 'external' ORDER BY seq")
      .map(SealedEvent.init(row:))
  }

  static func waiting(
    for sink: SinkName, limit: Int, in db: Database
  ) throws -> [SealedEvent] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT event.* FROM event WHERE \(place("?1")) IN ('waiting', 'delivering')
        ORDER BY event.seq LIMIT ?2
        """,
      arguments: [sink.rawValue, limit]
    ).map(SealedEvent.init(row:))
  }

  static func standing(
    of event: EventID, with sink: SinkName, in db: Database
  ) throws -> EventStanding? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT \(place("?1")) AS place,
          (SELECT reason FROM delivery
            WHERE delivery.sink = ?1 AND delivery.seq = event.seq) AS reason,
          (SELECT is_held FROM delivery
            WHERE delivery.sink = ?1 AND delivery.seq = event.seq) AS is_held
        FROM event WHERE id = ?2
        """,
      arguments: [sink.rawValue, event.rawValue])
    guard let row else { return nil }
    return switch try row.decode(String.self, forColumn: "place") {
    case "confirmed": .confirmed
    case "setAside":
      try setAside(
        reason: row.decode(String.self, forColumn: "reason"),
        isHeld: row.decode(Bool.self, forColumn: "is_held"))
    case "delivering": .delivering
    case "notMeant": .notMeant
    default: .waiting
    }
  }

  private static func setAside(reason: String, isHeld: Bool) -> EventStanding {
    isHeld ? .held(reason: reason) : .setAside(reason: reason)
  }
}
