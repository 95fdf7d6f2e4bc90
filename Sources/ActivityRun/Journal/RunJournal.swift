package import Caliper

/// Where runs are kept: what each began with, everything that happened in it, and what it came to.
///
/// The journal is the truth: the state of a run is the fold of its entries, in the order in which
/// they were appended. What a call has returned from is on disk.
package protocol RunJournal: Sendable {
  /// Creates a run; a second creation of the same id is an error.
  func create(_ run: RunRecord) async throws

  /// Appends entries, stores events for delivery and notes the outcome, all or nothing.
  ///
  /// An event whose id is stored already with the same bytes is passed over; with other bytes it
  /// is an error (`JournalError.eventConflict`), for a sealed event never changes. Nothing is
  /// appended to a run of which the store may have lost something since it was read
  /// (`JournalError.renewed`).
  func append(
    _ entries: [JournalPayload], to run: RunID, events: [SealedEvent], outcome: RunOutcome?
  ) async throws

  /// Puts a run back as it went, where what is stored of it may be less: the entries take the place
  /// of those that are stored, and events that follow from them are stored where they are missing.
  ///
  /// For a sitting that `append` has told that the store was renewed under it.
  func restore(_ run: RunRecord, entries: [JournalPayload]) async throws

  /// The entries of a run in order.
  func entries(of run: RunID) async throws -> [JournalPayload]

  /// The last of them; `nil` where there is none.
  func lastEntry(of run: RunID) async throws -> JournalPayload?

  func run(_ id: RunID) async throws -> RunRecord?

  /// Runs without an outcome, newest first; of one student and activity where given.
  func unfinishedRuns(student: String?, activity: String?) async throws -> [RunRecord]

  /// All runs, newest first.
  func runs() async throws -> [RunRecord]

  /// The number of the attempt this run is; taken at the first call (1 + the highest taken by the
  /// student at the activity) and the same for ever after.
  func takeAttempt(for run: RunID) async throws -> Int

  /// What a student has done so far at an activity and in its course.
  func history(student: String, activity: String, course: String?) async throws -> StudentHistory

  /// What a student has done so far at every activity begun, by activity; no course is looked at.
  func histories(student: String) async throws -> [String: StudentHistory]

  /// The runs with an outcome whose entries are kept, oldest first.
  func runsWithEntries() async throws -> [EndedRun]

  /// Notes since when everything of these runs has been delivered; `nil`: it has not been, or no
  /// longer.
  func noteDelivered(_ runs: [RunID], atMilliseconds: Int64?) async throws

  /// Puts a summary in the place of the entries of an ended run, and another header, all or nothing.
  ///
  /// A run that is not ended, or has a summary, stays as it is.
  func sumUp(_ run: RunID, header: [UInt8], summary: [UInt8]) async throws

  /// Deletes runs with their entries, and these events with whatever became of them, all or
  /// nothing; what is not there is passed over.
  func delete(runs: [RunID], events: [EventID]) async throws

  /// Sees to it that no file holds anything that was deleted or summed up.
  ///
  /// Until it has returned, some may be left in parts of files that nothing points to; a later call
  /// takes that out, whatever became of this one.
  func purge() async throws
}
