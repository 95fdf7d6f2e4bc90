package import ActivityRun
package import Caliper

extension BellworkDatabase: RunJournal {
  package func create(_ run: RunRecord) async throws {
    try await write { try RunTable.insert(run, in: $0) }
  }

  package func append(
    _ entries: [JournalPayload], to run: RunID, events: [SealedEvent], outcome: RunOutcome?
  ) async throws {
    try await write { db, file in
      guard self.isReadFrom(file, run) else { throw JournalError.renewed(run) }
      let seq = try RunTable.seq(of: run, in: db)
      try JournalTable.append(entries, to: seq, in: db)
      try EventTable.append(events, in: db)
      if let outcome { try RunTable.note(outcome, of: seq, in: db) }
    }
  }

  package func restore(_ run: RunRecord, entries: [JournalPayload]) async throws {
    try await write { db, file in
      try RunTable.restore(run, entries: entries, in: db)
      self.noteReading(of: run.id, from: file)
    }
  }

  package func entries(of run: RunID) async throws -> [JournalPayload] {
    try await read { db, file in
      self.noteReading(of: run, from: file)
      return try JournalTable.entries(of: run, in: db)
    }
  }

  package func lastEntry(of run: RunID) async throws -> JournalPayload? {
    try await read { try JournalTable.lastEntry(of: run, in: $0) }
  }

  package func run(_ id: RunID) async throws -> RunRecord? {
    try await read { try RunTable.run(id, in: $0) }
  }

  package func unfinishedRuns(student: String?, activity: String?) async throws -> [RunRecord] {
    try await read { try RunTable.unfinished(student: student, activity: activity, in: $0) }
  }

  package func runs() async throws -> [RunRecord] {
    try await read { try RunTable.all(in: $0) }
  }

  package func takeAttempt(for run: RunID) async throws -> Int {
    try await write { try RunTable.takeAttempt(for: run, in: $0) }
  }

  package func history(
    student: String, activity: String, course: String?
  ) async throws -> StudentHistory {
    try await read {
      try RunTable.history(student: student, activity: activity, course: course, in: $0)
    }
  }

  package func histories(student: String) async throws -> [String: StudentHistory] {
    try await read { try RunTable.histories(student: student, in: $0) }
  }
}
