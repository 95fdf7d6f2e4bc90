package import Caliper

/// What one action gives to keep and to do.
///
/// Entries and events are stored in one transaction.
package struct Recording: Equatable, Sendable {
  package var entries: [JournalEntry] = []
  package var events: [SealedEvent] = []
  package var outcome: RunOutcome?
  /// Questions that only the journal can answer; each answer is an action with the same stamp.
  package var questions: [Question] = []
  package var isSittingOver = false

  package enum Question: Equatable, Sendable {
    /// Answer with `RunAction.attemptTaken`.
    case attempt
    /// Answer with `RunAction.finished`.
    case history
  }

  package var isEmpty: Bool { entries.isEmpty && events.isEmpty && outcome == nil }
}
