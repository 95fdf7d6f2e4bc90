import ActivityRun
import Caliper
import FoundationEssentials
import GRDB

/// Sealed events, in the order in which they were stored.
enum EventTable {
  /// Throws `JournalError.eventConflict` for a stored id with other bytes, and for another event in
  /// the place of a stored one: a run has one completion, and one event for each window.
  static func append(_ events: [SealedEvent], in db: Database) throws {
    for event in events where try !add(event, at: nil, in: db) {
      guard try isStored(event, in: db) else { throw JournalError.eventConflict(event.id) }
    }
  }

  /// Stores an event that is not there: in a place that is free, or behind all others.
  ///
  /// Throws `JournalError.eventConflict` where it is.
  static func insert(_ event: SealedEvent, at place: Int64?, in db: Database) throws {
    guard try add(event, at: place, in: db) else { throw JournalError.eventConflict(event.id) }
  }

  /// Whether the event was stored: not where another stands in its place, or itself.
  private static func add(_ event: SealedEvent, at place: Int64?, in db: Database) throws -> Bool {
    let (kind, number) = columns(of: event.kind)
    try db.cachedStatement(
      sql: """
        INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes, sum, seq)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, \(SummedTable.event.sumOfArguments), ?8)
        ON CONFLICT DO NOTHING
        """
    ).execute(arguments: [
      event.id.rawValue, event.runID.rawValue, kind, number, event.eventTimeMilliseconds,
      event.sensor, Data(event.bytes), place,
    ])
    return db.changesCount > 0
  }

  /// Whether what stands in the event's place has its bytes.
  private static func isStored(_ event: SealedEvent, in db: Database) throws -> Bool {
    let (kind, number) = columns(of: event.kind)
    let stored = try Data.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT bytes FROM event
          WHERE id = ? OR (run_id = ? AND kind = ? AND number = ? AND kind <> 'external')
          """),
      arguments: [event.id.rawValue, event.runID.rawValue, kind, number])
    return stored.map(Array.init) == event.bytes
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
