package import ActivityRun
package import Caliper

/// What leaves the database.
extension BellworkDatabase {
  package func runsWithEntries() async throws -> [EndedRun] {
    try await read { try RetentionTable.runsWithEntries(in: $0) }
  }

  package func noteDelivered(_ runs: [RunID], atMilliseconds: Int64?) async throws {
    guard !runs.isEmpty else { return }
    try await write {
      try RetentionTable.noteDelivered(runs, atMilliseconds: atMilliseconds, in: $0)
    }
  }

  package func sumUp(_ run: RunID, header: [UInt8], summary: [UInt8]) async throws {
    try await write {
      try RetentionTable.sumUp(run, header: header, summary: summary, in: $0)
    }
  }

  package func delete(runs: [RunID], events: [EventID]) async throws {
    try await write { try RetentionTable.delete(runs: runs, events: events, in: $0) }
  }

  package func purge() async throws {
    let deletions = try await read { try RetentionTable.deletions(in: $0) }
    guard deletions > 0 else { return }
    try await rewrite()
    // Killed before, it is rewritten once more.
    try await write { try RetentionTable.noteRewriting(after: deletions, in: $0) }
  }
}
