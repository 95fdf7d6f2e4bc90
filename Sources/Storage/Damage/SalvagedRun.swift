import ActivityRun
import Caliper
import EventDelivery
import FoundationEssentials
import GRDB

/// A run that was read out of a damaged database, and what has to be done so that it goes on.
struct SalvagedRun {
  private let seq: Int64
  private let record: RunRecord
  private let stored: [EventID: [UInt8]]
  private let lastEventAt: Int64
  private let refold: RunRefold

  /// `nil` where this program cannot fold it: then it stays as it is.
  init?(seq: Int64, in db: Database) throws {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM run WHERE seq = ?", arguments: [seq])
    else { return nil }
    record = try RunRecord(row: row)
    self.seq = seq
    let entries = try JournalTable.entries(of: record.id, in: db)
    let events = try EventTable.events(of: record.id, in: db)
    stored = Dictionary(events.map { ($0.id, $0.bytes) }) { first, _ in first }
    lastEventAt = events.map(\.eventTimeMilliseconds).max() ?? record.createdAtMilliseconds
    // Whoever opens the run is told what is wrong with it.
    guard let refold = try? RunRefold(stored: record, entries: entries) else { return nil }
    self.refold = refold
  }

  /// Stores the events that follow from the journal and are missing; ends a run whose journal
  /// stops before its events do, since it would make others in their places.
  ///
  /// Returns whether the run was ended.
  func mend(in db: Database) throws -> Bool {
    let made = Dictionary(refold.events.map { ($0.id, $0.bytes) }) { first, _ in first }
    let isWhole = stored.allSatisfy { made[$0.key] == $0.value }
    guard isWhole || record.outcome == nil else { return false }
    if isWhole {
      try storeMissing(in: db)
    } else {
      let end = max(refold.lastStamp?.wall ?? 0, lastEventAt)
      try RunTable.note(.abandoned(atMilliseconds: end), of: seq, in: db)
    }
    return !isWhole
  }

  /// A missing event gets a place beside its neighbours, where it was: what a sink is meant goes by
  /// places.
  private func storeMissing(in db: Database) throws {
    var place: Int64?
    for (index, event) in refold.events.enumerated() {
      if stored[event.id] == nil {
        let next = refold.events[index...].first { stored[$0.id] != nil }
        let following = try next.flatMap { try SalvagedRun.place(of: $0.id, in: db) }
        let wanted = place.map { $0 + 1 } ?? following.map { $0 - 1 }
        try EventTable.insert(event, at: try SalvagedRun.free(wanted, in: db), in: db)
      }
      place = try SalvagedRun.place(of: event.id, in: db)
      if stored[event.id] == nil, let place { try markAmbiguous(place, in: db) }
    }
  }

  private static func place(of id: EventID, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT seq FROM event WHERE id = ?", arguments: [id.rawValue])
  }

  /// A place that was given out once and is empty; `nil` otherwise.
  private static func free(_ place: Int64?, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT ?1 WHERE ?1 > 0 AND NOT EXISTS (SELECT 1 FROM event WHERE seq = ?1)
          AND ?1 <= (SELECT seq FROM sqlite_sequence WHERE name = 'event')
        """,
      arguments: [place])
  }

  /// A sink may have had it before: one that can look does so, and none takes it for new.
  private func markAmbiguous(_ place: Int64, in db: Database) throws {
    try db.execute(
      sql: "UPDATE delivery SET state = 'delivering' WHERE seq = ? AND state = 'waiting'",
      arguments: [place])
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM sink WHERE begins_after < ?", arguments: [place])
    for name in names {
      try DeliveryTable.note("delivering", nil, at: place, for: SinkName(rawValue: name), in: db)
    }
  }
}
