import ActivityRun
import Caliper
import GRDB

extension RunTable {
  /// Makes a run what its sitting knows of it: journal, events, attempt and outcome.
  ///
  /// What cannot be folded keeps its entries, and its events as they are.
  static func restore(
    _ run: RunRecord, entries: [JournalPayload], in db: Database
  ) throws {
    let refold = try? RunRefold(stored: run, entries: entries)
    let seq = try place(for: run, attempt: attemptTaken(in: entries) ?? run.attempt, in: db)
    try db.execute(sql: "DELETE FROM journal WHERE run = ?", arguments: [seq])
    try JournalTable.append(entries, to: seq, in: db)
    for event in refold?.events ?? [] {
      // A rival that was saved has been sent, or may be.
      do { try EventTable.append([event], in: db) } catch JournalError.eventConflict {}
    }
    if let outcome = refold?.outcome { try note(outcome, of: seq, in: db) }
  }

  /// The row of a run, without outcome; made where it was lost.
  private static func place(
    for run: RunRecord, attempt: Int?, in db: Database
  ) throws -> Int64 {
    var lost = run
    lost.outcome = nil
    lost.attempt = nil
    if try self.run(run.id, in: db) == nil { try insert(lost, in: db) }
    let seq = try seq(of: run.id, in: db)
    try db.execute(
      sql: """
        UPDATE run SET outcome = NULL, ended_ms = NULL, share_millionths = NULL,
          mastered_units = NULL, attempt = coalesce(attempt, CASE WHEN NOT EXISTS (
            SELECT 1 FROM run WHERE student = ?2 AND activity = ?3 AND attempt = ?4) THEN ?4 END)
        WHERE seq = ?1
        """,
      arguments: [seq, run.student, run.activity, attempt])
    try sum(seq, in: db)
    return seq
  }

  private static func attemptTaken(in entries: [JournalPayload]) -> Int? {
    entries.reversed().lazy.compactMap { payload in
      guard case .attemptTaken(let attempt) = (try? JournalEntry(payload: payload))?.action else {
        return nil
      }
      return attempt
    }.first
  }
}
