import Caliper
import EventDelivery
import FoundationEssentials
import GRDB

/// How each sink stands, and how far it is with each run.
enum SinkTable {
  static func standing(of sink: SinkName, in db: Database) throws -> SinkStanding {
    let row = try Row.fetchOne(
      db, sql: "SELECT failures, not_before_ms, trouble, is_held FROM sink WHERE name = ?",
      arguments: [sink.rawValue])
    guard let row else { return SinkStanding() }
    return SinkStanding(
      failures: try row.decode(Int.self, forColumn: "failures"),
      notBeforeMilliseconds: try row.decode(Int64.self, forColumn: "not_before_ms"),
      trouble: try row.decode(String?.self, forColumn: "trouble"),
      isHeld: try row.decode(Bool.self, forColumn: "is_held"))
  }

  static func keep(_ standing: SinkStanding, of sink: SinkName, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO sink (name, failures, not_before_ms, trouble, is_held, sum)
        VALUES (?1, ?2, ?3, ?4, ?5, row_sum('sink', ?1, 0, 0))
        ON CONFLICT (name) DO UPDATE SET failures = excluded.failures,
          not_before_ms = excluded.not_before_ms, trouble = excluded.trouble,
          is_held = excluded.is_held
        """,
      arguments: [
        sink.rawValue, standing.failures, standing.notBeforeMilliseconds, standing.trouble,
        standing.isHeld,
      ])
  }

  static func places(of sinks: [SinkName], in db: Database) throws -> [OutboxPlace] {
    try sinks.flatMap { sink in
      try Row.fetchAll(
        db,
        sql: """
          SELECT run_id, min(seq) AS first, count(*) AS events,
            count(CASE WHEN place = 'confirmed' THEN 1 END) AS confirmed,
            count(CASE WHEN place = 'setAside' THEN 1 END) AS aside,
            count(CASE WHEN is_held THEN 1 END) AS held,
            min(CASE WHEN place IN ('waiting', 'delivering') THEN event_time_ms END) AS oldest
          FROM (
            SELECT event.*, coalesce(state, CASE
              WHEN event.seq <= begins_after THEN NULL
              WHEN event.seq <= confirmed_through THEN 'confirmed' ELSE 'waiting' END) AS place,
              delivery.is_held
            FROM event
            LEFT JOIN sink ON sink.name = ?1
            LEFT JOIN delivery ON delivery.sink = ?1 AND delivery.seq = event.seq)
          WHERE place IS NOT NULL
          GROUP BY run_id ORDER BY first
          """,
        arguments: [sink.rawValue]
      ).map { ($0, sink) }
    }
    .sorted {
      try $0.0.decode(Int64.self, forColumn: "first") < $1.0.decode(Int64.self, forColumn: "first")
    }
    .map { row, sink in try place(row, sink) }
  }

  private static func place(_ row: Row, _ sink: SinkName) throws -> OutboxPlace {
    let confirmed = try row.decode(Int.self, forColumn: "confirmed")
    let aside = try row.decode(Int.self, forColumn: "aside")
    let held = try row.decode(Int.self, forColumn: "held")
    return OutboxPlace(
      sink: sink, runID: RunID(rawValue: try row.decode(UUID.self, forColumn: "run_id")),
      waiting: try row.decode(Int.self, forColumn: "events") - confirmed - aside,
      confirmed: confirmed, setAside: aside - held, held: held,
      oldestWaitingMilliseconds: try row.decode(Int64?.self, forColumn: "oldest"))
  }
}
