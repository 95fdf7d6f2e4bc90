import GRDB
import Testing

@testable import Storage

struct SchemaTests {
  private func database() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { db in
      try Schema.migrate(db)
      try db.execute(
        sql: """
          INSERT INTO run (id, student, activity, created_ms, header, attempt)
            VALUES (zeroblob(16), 's', 'a', 0, x'00', 1);
          INSERT INTO journal (run, bytes) VALUES (1, x'00');
          INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes)
            VALUES (zeroblob(16), zeroblob(16), 'completed', 0, 0, '', x'7b7d');
          INSERT INTO sink (name) VALUES ('file');
          """)
    }
    return queue
  }

  @Test(arguments: [
    "UPDATE event SET bytes = x'00'",
    "UPDATE event SET seq = 7",
    "UPDATE journal SET bytes = x'01'",
    newRun(id: "x'00'"),
    newRun(id: "zeroblob(16)"),
    newRun(id: "randomblob(16)", attempt: "1"),
    "UPDATE run SET attempt = 0",
    "UPDATE run SET outcome = 'won', ended_ms = 1",
    "UPDATE run SET outcome = 'abandoned'",
    "UPDATE run SET outcome = 'finished', ended_ms = 1",
    "UPDATE run SET outcome = 'abandoned', ended_ms = 1, share_millionths = 1",
    "UPDATE run SET student = NULL",
    "INSERT INTO journal (run, bytes) VALUES (9, x'00')",
    "INSERT INTO journal (run, bytes) VALUES (1, 'text')",
    newEvent(
      id: "zeroblob(16)", run: "randomblob(16)", kind: "completed", number: 0, bytes: "x'00'"),
    newEvent(
      id: "randomblob(16)", run: "zeroblob(16)", kind: "completed", number: 0, bytes: "x'00'"),
    newEvent(
      id: "randomblob(16)", run: "zeroblob(16)", kind: "completed", number: 1, bytes: "x'00'"),
    newEvent(id: "randomblob(16)", run: "zeroblob(16)", kind: "other", number: 1, bytes: "x'00'"),
    newEvent(
      id: "randomblob(16)", run: "zeroblob(16)", kind: "timeSpent", number: -1, bytes: "x'00'"),
    newEvent(id: "randomblob(16)", run: "zeroblob(16)", kind: "timeSpent", number: 1, bytes: "x''"),
    "INSERT INTO delivery (sink, seq, state) VALUES ('file', 9, 'confirmed')",
    "INSERT INTO delivery (sink, seq, state) VALUES ('other', 1, 'confirmed')",
    "INSERT INTO delivery (sink, seq, state) VALUES ('file', 1, 'lost')",
    "INSERT INTO delivery (sink, seq, state) VALUES ('file', 1, 'setAside')",
    "INSERT INTO delivery (sink, seq, state, reason) VALUES ('file', 1, 'confirmed', 'why')",
    "INSERT INTO delivery (sink, seq, state, is_held) VALUES ('file', 1, 'confirmed', 1)",
    "INSERT INTO tally (one, events) VALUES (2, 0)",
    "UPDATE run SET summary = x'00'",
  ])
  func `forbids what must never be`(_ sql: String) throws {
    try database().writeWithoutTransaction { db in
      let error = #expect(throws: DatabaseError.self) { try db.execute(sql: sql) }
      #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    }
  }

  @Test func `never gives out the place of a deleted event again`() throws {
    try database().writeWithoutTransaction { db in
      try db.execute(
        sql: """
          DELETE FROM event;
          INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes)
            VALUES (randomblob(16), zeroblob(16), 'timeSpent', 0, 0, '', x'7b7d');
          """)
      #expect(try Int.fetchOne(db, sql: "SELECT seq FROM event") == 2)
    }
  }

  @Test func `deletes what hangs on a run with it`() throws {
    try database().writeWithoutTransaction { db in
      try db.execute(sql: "DELETE FROM run")
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM journal") == 0)
    }
  }

  @Test(arguments: [
    "SELECT count(*) FROM event INDEXED BY event_order WHERE seq > 5",
    "SELECT * FROM event WHERE seq > 5 ORDER BY seq LIMIT 100",
    "SELECT max(seq) FROM event",
    """
    SELECT bytes FROM event
    WHERE id = x'00' OR (run_id = x'00' AND kind = 'a' AND number = 1 AND kind <> 'external')
    """,
    "SELECT bytes FROM journal WHERE run = (SELECT seq FROM run WHERE id = x'00') ORDER BY seq",
    "SELECT max(attempt) FROM run WHERE student = 's' AND activity = 'a'",
    "SELECT sum(mastered_units) FROM run WHERE student = 's' AND course = 'c'",
    "DELETE FROM journal WHERE run = (SELECT seq FROM run WHERE id = x'00')",
  ])
  func `finds what it looks for without reading everything`(_ sql: String) throws {
    try database().read { db in
      let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map {
        try $0.decode(String.self, forColumn: "detail")
      }
      #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") && !$0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }

  @Test func `migrates once`() throws {
    try database().writeWithoutTransaction { db in
      try Schema.migrate(db)
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == Schema.steps.count)
    }
  }

  private static func newRun(id: String, attempt: String = "NULL") -> String {
    """
    INSERT INTO run (id, student, activity, created_ms, header, attempt)
    VALUES (\(id), 's', 'a', 0, x'00', \(attempt))
    """
  }

  private static func newEvent(
    id: String, run: String, kind: String, number: Int, bytes: String
  ) -> String {
    """
    INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes)
    VALUES (\(id), \(run), '\(kind)', \(number), 0, '', \(bytes))
    """
  }
}
