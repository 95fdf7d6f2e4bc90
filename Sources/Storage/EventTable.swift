import ActivityRun
import Caliper
import FoundationEssentials
import GRDB

/// Sealed events, in the order in which they were stored.
enum EventTable {
  /// Throws `JournalError.eventConflict` for a stored id with other bytes, and for another event in
  /// the place of a stored one: a run has one completion, and one event for each window.
  static func append(_ events: [SealedEvent], in db: Database) throws {
    for event in events {
      let (kind, number) = columns(of: event.kind)
      let stored = try Data.fetchOne(
        db,
        sql: """
          SELECT bytes FROM event
          WHERE id = ? OR (run_id = ? AND kind = ? AND number = ? AND kind <> 'external')
          """,
        arguments: [event.id.rawValue, event.runID.rawValue, kind, number])
      if let stored {
        guard Array(stored) == event.bytes else { throw JournalError.eventConflict(event.id) }
        continue
      }
      try insert(event, at: nil, in: db)
    }
  }

  /// Stores an event that is not there: in a place that is free, or behind all others.
  static func insert(_ event: SealedEvent, at place: Int64?, in db: Database) throws {
    let (kind, number) = columns(of: event.kind)
    try db.execute(
      sql: """
        INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes, sum, seq)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, \(SummedTable.event.sumOfArguments), ?8)
        """,
      arguments: [
        event.id.rawValue, event.runID.rawValue, kind, number, event.eventTimeMilliseconds,
        event.sensor, Data(event.bytes), place,
      ])
  }

  static func events(of run: RunID?, in db: Database) throws -> [SealedEvent] {
    let rows =
      if let run {
        try Row.fetchAll(
          db, sql: "SELECT * FROM event WHERE run_id = ? ORDER BY seq", arguments: [run.rawValue])
      } else {
        try Row.fetchAll(db, sql: "SELECT * FROM event ORDER BY seq")
      }
    return try rows.map(SealedEvent.init(row:))
  }

  static func event(_ id: EventID, in db: Database) throws -> SealedEvent? {
    try Row.fetchOne(db, sql: "SELECT * FROM event WHERE id = ?", arguments: [id.rawValue])
      .map(SealedEvent.init(row:))
  }

  private static func columns(of kind: EventKind) -> (kind: String, number: Int) {
    switch kind {
    case .timeSpent(let window): ("timeSpent", window)
    case .completed: ("completed", 0)
    case .question(let index): ("question", index)
    case .external: ("external", 0)
    }
  }
}
