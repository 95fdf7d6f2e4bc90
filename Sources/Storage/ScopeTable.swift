import Caliper
import EventDelivery
import GRDB

/// Which events are meant for a sink, and how others come to be.
enum ScopeTable {
  /// Greater than every place: for a sink of chosen runs.
  private static let never = Int64.max

  /// A sink that is not known begins behind the newest event, or behind all there will ever be.
  static func meet(_ sink: SinkName, _ scope: SinkScope, in db: Database) throws {
    let newest = try Int64.fetchOne(db, sql: "SELECT max(seq) FROM event") ?? 0
    let beginning = scope == .toCome ? newest : never
    try db.execute(
      sql: """
        INSERT INTO sink (name, begins_after, confirmed_through, done, sum)
          SELECT ?1, ?2, ?2, events, row_sum('sink', ?1, ?2, ?2) FROM tally WHERE true
        ON CONFLICT DO NOTHING
        """,
      arguments: [sink.rawValue, beginning])
  }

  /// The sink gets the events of a run, those that are there and those to come.
  static func join(_ run: RunID, to sink: SinkName, in db: Database) throws {
    try meet(sink, .joinedRuns, in: db)
    try db.execute(
      sql: "INSERT INTO sink_run (sink, run_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [sink.rawValue, run.rawValue])
    _ = try requeue(run, for: sink, in: db)
  }

  /// Lets what was never meant for the sink wait for it; returns how much that is.
  static func requeue(_ run: RunID?, for sink: SinkName, in db: Database) throws -> Int {
    let all = "event.seq <= (SELECT begins_after FROM sink WHERE name = ?1)"
    // The first of the two finds a run's events by their index.
    let which = run == nil ? all : "run_id = ?2 AND \(all)"
    try db.execute(
      sql: """
        INSERT INTO delivery (sink, seq, state)
          SELECT ?1, seq, 'waiting' FROM event WHERE \(which)
        ON CONFLICT DO NOTHING
        """,
      arguments: run.map { [sink.rawValue, $0.rawValue] } ?? [sink.rawValue])
    let count = db.changesCount
    try db.execute(
      sql: "UPDATE sink SET done = done - ? WHERE name = ?", arguments: [count, sink.rawValue])
    return count
  }
}
