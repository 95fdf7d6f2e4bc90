package import Caliper

/// What a journal refuses.
package enum JournalError: Error, Equatable {
  case runExists(RunID)
  case noSuchRun(RunID)
  /// An event with this id is stored with other bytes.
  case eventConflict(EventID)
}
