import Caliper
import EventDelivery
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A database that an earlier version made, before and after it is opened.
struct SecondStepTests {
  private let directory: TemporaryDirectory
  private let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.path("bellwork.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = ON")
      try db.execute(sql: Schema.firstStep)
      try db.execute(sql: "PRAGMA user_version = 1")
      try SecondStepTests.fill(db)
    }
  }

  /// Nine events, two of them confirmed by the mark and two more out of turn.
  ///
  /// One is being delivered. Number 5 was deleted, so that places and counts differ.
  private static func fill(_ db: Database) throws {
    for event in Samples.events(0..<8) + [Samples.event(8, kind: .completed)] {
      let (kind, number) = columns(event.kind)
      try db.execute(
        sql: """
          INSERT INTO event (id, run_id, kind, number, event_time_ms, bytes)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          event.id.rawValue, event.runID.rawValue, kind, number, event.eventTimeMilliseconds,
          Data(event.bytes),
        ])
    }
    try db.execute(
      sql: """
        INSERT INTO run (id, student, activity, created_ms, header)
          VALUES (randomblob(16), 's', 'a', 1, x'00');
        INSERT INTO journal (run, bytes) VALUES (1, x'0102');
        DELETE FROM event WHERE seq = 5;
        INSERT INTO sink (name, confirmed_through) VALUES ('file', 2), ('other', 0);
        INSERT INTO delivery (sink, seq, state) VALUES
          ('file', 4, 'confirmed'), ('file', 6, 'confirmed'), ('file', 3, 'delivering');
        """)
  }

  private static func columns(_ kind: EventKind) -> (String, Int) {
    switch kind {
    case .timeSpent(let window): ("timeSpent", window)
    default: ("completed", 0)
    }
  }

  private static let added: Set = [
    "sensor", "reason", "done", "failures", "not_before_ms", "trouble", "is_held",
    "begins_after", "delivered_ms", "summary", "sum",
  ]

  private func rows(_ table: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      let columns = try db.columns(in: table).map(\.name)
        // Its entries have numbers since they have sums, as events have from the first on.
        .filter { table != "journal" || $0 != "number" }
      let list = columns.filter { !SecondStepTests.added.contains($0) }
        .map { "quote(\($0))" }.joined(separator: " || ',' || ")
      return try String.fetchAll(db, sql: "SELECT \(list) FROM \(table) ORDER BY 1")
    }
  }

  @Test func `leaves every row as it was`() throws {
    let tables = ["run", "journal", "event", "sink", "delivery"]
    let before = try tables.map(rows)
    _ = try BellworkDatabase(path: path)
    #expect(try tables.map(rows) == before)
    #expect(before[2].count == 8)
    try DatabaseQueue(path: path).read { db throws in
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == Schema.steps.count)
    }
  }

  @Test func `goes on where the earlier version was`() async throws {
    let database = try BellworkDatabase(path: path)
    #expect(database.rescues.isEmpty, "its rows have the sums they should have")
    #expect(try await database.waitingCount(for: Samples.file) == 4)
    #expect(try await database.waitingCount(for: Samples.other) == 8)
    let claimed = try await database.claim(for: Samples.file, limit: 9)
    let rest = [2, 6, 7].map { Samples.event($0) } + [Samples.event(8, kind: .completed)]
    #expect(claimed.map(\.event) == rest)
    #expect(claimed.map(\.isAmbiguous) == [true, false, false, false])
    #expect(try await database.standing(of: Samples.file) == SinkStanding())
    try await database.append([Samples.event(9)])
    #expect(try await database.waitingCount(for: Samples.file) == 5)
    let seq = try await DatabaseQueue(path: path).read { db in
      try Int.fetchOne(db, sql: "SELECT max(seq) FROM event")
    }
    #expect(seq == 10, "a place is never given out twice")
  }

  @Test func `is examined as it is`() throws {
    let found = try DatabaseExamination.of(path: path, sinks: [Samples.file, Samples.other])
    #expect(
      found?.sinks == [
        Samples.file: SinkProgress(
          delivered: 4, waiting: 4, oldestWaitingMilliseconds: 30_000),
        Samples.other: SinkProgress(
          delivered: 0, waiting: 8, oldestWaitingMilliseconds: 0),
      ])
    let version = try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "PRAGMA user_version")
    }
    #expect(version == 1)
  }

  @Test func `keeps its numbers when events are deleted`() async throws {
    let database = try BellworkDatabase(path: path)
    try await database.setAside([Samples.event(7).id], for: Samples.file)
    for window in 0..<8 {
      try await database.write { db in
        try db.execute(
          sql: "DELETE FROM event WHERE id = ?", arguments: [Samples.event(window).id.rawValue])
        for sink in [Samples.file, Samples.other] {
          let kept = try DeliveryTable.waitingCount(for: sink, in: db)
          #expect(try ProgressCount.waiting(for: sink, in: db) == kept, "window \(window)")
        }
      }
    }
  }
}
