import Activities
import ActivityRun
import Caliper
import EventDelivery

/// Seals what sittings left behind that died: each ends at its last journalled stamp.
struct RunRecovery: Sendable {
  let journal: any RunJournal
  let lockDirectory: String

  /// Looks at every unfinished run that no process has open.
  ///
  /// - Throws: what the journal throws. A run that cannot be folded is left as it is, for the
  ///   command that opens it to say why.
  func sealDeadSittings() async throws {
    for run in try await journal.unfinishedRuns(student: nil, activity: nil) {
      // Most runs were left in order; only the others are worth a lock and a fold.
      guard try await isOpen(run),
        let lock = try? RunLock.acquire(run.id, directory: lockDirectory)
      else { continue }  // Where another process has the lock, nothing in it is dead.
      try await seal(run)
      _ = consume lock
    }
  }

  /// Ends the sitting of a run that died; the caller holds the run's lock.
  func seal(_ run: RunRecord) async throws {
    guard try await isOpen(run),
      var refold = try? RunRefold(stored: run, entries: await journal.entries(of: run.id)),
      let recording = refold.endDeadSitting()
    else { return }
    try await journal.append(
      recording.entries.map { try $0.payload }, to: run.id, events: recording.events,
      outcome: recording.outcome)
  }

  /// Whether the journal ends inside a sitting; a torn last entry was written in one.
  private func isOpen(_ run: RunRecord) async throws -> Bool {
    guard let last = try await journal.lastEntry(of: run.id) else { return false }
    guard let entry = try? JournalEntry(payload: last) else { return true }
    return !entry.endsSitting
  }
}
