package import Caliper

/// What a journal refuses.
package enum JournalError: Error, Equatable {
  case runExists(RunID)
  case noSuchRun(RunID)
  /// An event with this id is stored with other bytes.
  case eventConflict(EventID)
  /// The store was damaged and another one has its place, in which the run may end early.
  case renewed(RunID)
}
