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
      guard let lock = try? RunLock.acquire(run.id, directory: lockDirectory) else {
        continue  // Another process has it open: nothing in it is dead.
      }
      try await seal(run)
      _ = consume lock
    }
  }

  /// Ends the sitting of a run that died; the caller holds the run's lock.
  func seal(_ run: RunRecord) async throws {
    let entries = try await journal.entries(of: run.id)
    guard let last = entries.last, try !JournalEntry(payload: last).endsSitting,
      var refold = try? RunRefold(stored: run, entries: entries),
      let recording = try refold.endDeadSitting()
    else { return }
    try await journal.append(
      recording.entries.map { try $0.payload }, to: run.id, events: recording.events,
      outcome: recording.outcome)
  }
}
