import ActivityRun
import Caliper
import FoundationEssentials
import GRDB

/// The runs and what they came to.
enum RunTable {
  static func insert(_ run: RunRecord, in db: Database) throws {
    guard try self.run(run.id, in: db) == nil else { throw JournalError.runExists(run.id) }
    try db.execute(
      sql: """
        INSERT INTO run (id, student, activity, course, created_ms, header, attempt)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run.id.rawValue, run.student, run.activity, run.course, run.createdAtMilliseconds,
        Data(run.header), run.attempt,
      ])
    let seq = db.lastInsertedRowID
    if let outcome = run.outcome { try note(outcome, of: seq, in: db) }
    if let summary = run.summary {
      try db.execute(
        sql: "UPDATE run SET summary = ? WHERE seq = ?", arguments: [Data(summary), seq])
    }
    try sum(seq, in: db)
  }

  static func seq(of run: RunID, in db: Database) throws -> Int64 {
    let seq = try Int64.fetchOne(
      db, sql: "SELECT seq FROM run WHERE id = ?", arguments: [run.rawValue])
    guard let seq else { throw JournalError.noSuchRun(run) }
    return seq
  }

  /// Notes what a run came to; the first outcome stays.
  static func note(_ outcome: RunOutcome, of seq: Int64, in db: Database) throws {
    let values: (name: String, share: Int?, units: Int?, endedAt: Int64) =
      switch outcome {
      case .finished(let share, let units, let endedAt): ("finished", share, units, endedAt)
      case .abandoned(let endedAt): ("abandoned", nil, nil, endedAt)
      }
    try db.execute(
      sql: """
        UPDATE run SET outcome = ?, share_millionths = ?, mastered_units = ?, ended_ms = ?
        WHERE seq = ? AND outcome IS NULL
        """,
      arguments: [values.name, values.share, values.units, values.endedAt, seq])
    try sum(seq, in: db)
  }

  /// Sums a row anew that has just been written.
  static func sum(_ seq: Int64, in db: Database) throws {
    try db.execute(
      sql: "UPDATE run SET sum = \(SummedTable.run.sum) WHERE seq = ?", arguments: [seq])
  }

  static func run(_ id: RunID, in db: Database) throws -> RunRecord? {
    try Row.fetchOne(db, sql: "SELECT * FROM run WHERE id = ?", arguments: [id.rawValue])
      .map(RunRecord.init(row:))
  }

  static func unfinished(
    student: String?, activity: String?, in db: Database
  ) throws -> [RunRecord] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM run
        WHERE outcome IS NULL AND student = coalesce(?, student)
          AND activity = coalesce(?, activity)
        ORDER BY seq DESC
        """,
      arguments: [student, activity])
    return try rows.map(RunRecord.init(row:))
  }

  static func all(in db: Database) throws -> [RunRecord] {
    try Row.fetchAll(db, sql: "SELECT * FROM run ORDER BY seq DESC").map(RunRecord.init(row:))
  }

  /// Safe against another program doing the same: the transaction has the write lock.
  static func takeAttempt(for id: RunID, in db: Database) throws -> Int {
    guard let run = try run(id, in: db) else { throw JournalError.noSuchRun(id) }
    if let attempt = run.attempt { return attempt }
    let attempt = 1 + (try attemptsTaken(student: run.student, activity: run.activity, in: db))
    let seq = try seq(of: id, in: db)
    try db.execute(sql: "UPDATE run SET attempt = ? WHERE seq = ?", arguments: [attempt, seq])
    try sum(seq, in: db)
    return attempt
  }

  static func history(
    student: String, activity: String, course: String?, in db: Database
  ) throws -> StudentHistory {
    let finished = "FROM run WHERE student = ? AND outcome = 'finished'"
    let units = try Int.fetchOne(
      db, sql: "SELECT max(mastered_units) \(finished) AND activity = ?",
      arguments: [student, activity])
    return StudentHistory(
      attemptsTaken: try attemptsTaken(student: student, activity: activity, in: db),
      isMastered: (units ?? 0) > 0,
      bestShareMillionths: try Int.fetchOne(
        db, sql: "SELECT max(share_millionths) \(finished) AND activity = ?",
        arguments: [student, activity]),
      masteredUnitsInCourse: try Int.fetchOne(
        db, sql: "SELECT sum(mastered_units) \(finished) AND course = ?",
        arguments: [student, course]) ?? 0,
      finishedAttempts: try finishedAttempts(student: student, in: db)[activity] ?? [])
  }

  /// By activity; runs of which no attempt could be taken are none.
  private static func finishedAttempts(
    student: String, in db: Database
  ) throws -> [String: [FinishedAttempt]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT activity, attempt, share_millionths FROM run
        WHERE student = ? AND outcome = 'finished' AND attempt IS NOT NULL
        ORDER BY attempt
        """,
      arguments: [student])
    return try rows.reduce(into: [:]) { attempts, row in
      let attempt = FinishedAttempt(
        number: try row.decode(Int.self, forColumn: "attempt"),
        shareMillionths: try row.decode(Int.self, forColumn: "share_millionths"))
      attempts[try row.decode(String.self, forColumn: "activity"), default: []].append(attempt)
    }
  }

  static func histories(student: String, in db: Database) throws -> [String: StudentHistory] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT activity, max(attempt) AS attempts, max(mastered_units) AS units,
          max(share_millionths) AS share
        FROM run WHERE student = ? GROUP BY activity
        """,
      arguments: [student])
    let finished = try finishedAttempts(student: student, in: db)
    return try rows.reduce(into: [:]) { histories, row in
      let activity = try row.decode(String.self, forColumn: "activity")
      histories[activity] = StudentHistory(
        attemptsTaken: try row.decode(Int?.self, forColumn: "attempts") ?? 0,
        isMastered: (try row.decode(Int?.self, forColumn: "units") ?? 0) > 0,
        bestShareMillionths: try row.decode(Int?.self, forColumn: "share"),
        finishedAttempts: finished[activity] ?? [])
    }
  }

  private static func attemptsTaken(
    student: String, activity: String, in db: Database
  ) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT max(attempt) FROM run WHERE student = ? AND activity = ?",
      arguments: [student, activity]) ?? 0
  }
}
