import EventDelivery
import FoundationEssentials
import GRDB

extension Salvage {
  /// Puts everything into an empty database, and makes good what follows from it; says how many
  /// runs had to be ended.
  ///
  /// `sinks` were delivered to: one whose own row is lost has had nothing for certain.
  func store(in db: Database, sinks: [SinkName]) throws -> Int {
    for shape in shapes where shape.name != "delivery" { try store(shape, in: db) }
    let lost = try addLost(sinks, in: db)
    for shape in shapes where shape.name == "delivery" { try store(shape, in: db) }
    // Where rows are missing, what they told of would pass for delivered.
    let doubted = knowsDeliveries ? lost : try LookingTable.sinkNames(in: db)
    for sink in doubted { try doubt(everythingOf: sink, in: db) }
    try skipPlacesGivenOut(db)
    var ended = 0
    for row in self["run"] {
      guard let seq = row.rowID else { continue }
      if let run = try SalvagedRun(seq: seq, in: db), try run.mend(in: db) { ended += 1 }
    }
    for name in try LookingTable.sinkNames(in: db) { try count(name, in: db) }
    return ended
  }

  /// A row that breaks a rule of the schema is left out: another one has its place, or what it
  /// belongs to is gone.
  private func store(_ shape: TableShape, in db: Database) throws {
    for row in self[shape.name] {
      var row = row
      if let sum = shape.sum(of: row) { row.values["sum"] = sum.databaseValue }
      let columns = shape.columns.filter { row.values[$0] != nil }
      do {
        try db.cachedStatement(
          sql: """
            INSERT INTO \(shape.name) (\(columns.joined(separator: ", ")))
            VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
            """
        ).execute(arguments: StatementArguments(columns.map { row.values[$0] ?? .null }))
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        continue
      }
    }
  }

  /// Sinks of which nothing is known but that they were delivered to.
  private func addLost(_ sinks: [SinkName], in db: Database) throws -> [SinkName] {
    let known = try LookingTable.sinkNames(in: db)
    let lost = sinks.filter { !known.contains($0) }
    for sink in lost {
      let hasRuns = self["sink_run"].contains { $0.text("sink") == sink.rawValue }
      if hasRuns {
        try ScopeTable.meet(sink, .joinedRuns, in: db)
      } else {
        try DeliveryTable.addSink(sink, in: db)
      }
    }
    for row in self["sink_run"] where lost.map(\.rawValue).contains(row.text("sink")) {
      try db.execute(
        sql: "INSERT INTO sink_run (sink, run_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        arguments: [row.values["sink"] ?? .null, row.values["run_id"] ?? .null])
    }
    return lost
  }

  /// It may have had any of what is meant for it: whoever can look does so before it goes out again.
  private func doubt(everythingOf sink: SinkName, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO delivery (sink, seq, state) SELECT ?1, seq, 'delivering' FROM event
          WHERE seq > (SELECT begins_after FROM sink WHERE name = ?1) OR EXISTS (
            SELECT 1 FROM sink_run WHERE sink = ?1 AND sink_run.run_id = event.run_id)
        ON CONFLICT DO NOTHING
        """,
      arguments: [sink.rawValue])
  }

  /// The last events may be lost, and marks are beyond them: an event in such a place would pass
  /// for delivered.
  private func skipPlacesGivenOut(_ db: Database) throws {
    let mark = try Int64.fetchOne(
      db, sql: "SELECT max(confirmed_through) FROM sink WHERE confirmed_through < ?",
      arguments: [Int64.max])
    try db.execute(
      sql: """
        INSERT INTO sqlite_sequence (name, seq) SELECT 'event', 0
          WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'event');
        UPDATE sqlite_sequence SET seq = max(seq, \(mark ?? 0)) WHERE name = 'event';
        """)
  }

  /// The number of events a sink is done with, anew.
  private func count(_ sink: SinkName, in db: Database) throws {
    try db.execute(
      sql: "UPDATE sink SET done = (SELECT events FROM tally) - ?2 WHERE name = ?1",
      arguments: [sink.rawValue, try ProgressCount.waiting(for: sink, in: db)])
  }
}
