package import Activities
package import Caliper

/// A run folded from its journal: the state, and every event that follows from it.
package struct RunRefold: Sendable {
  package private(set) var recorder: RunRecorder
  package private(set) var events: [SealedEvent] = []
  package private(set) var outcome: RunOutcome?
  /// The last stamp of the journal.
  package private(set) var lastStamp: Stamp?

  /// Folds the entries of a run on the activity its header brought.
  package init(header: RunHeader, activity: Activity, entries: [JournalEntry]) {
    self.init(start: RunState(header: header, activity: activity), entries: entries)
  }

  init(start: RunState, entries: [JournalEntry]) {
    recorder = RunRecorder(state: start)
    for entry in entries {
      let recording = recorder.take(entry.action, at: entry.stamp)
      events += recording.events
      outcome = recording.outcome ?? outcome
      lastStamp = entry.stamp
    }
  }

  /// Ends a sitting that died at its last journalled stamp; what that seals is still to be stored.
  package mutating func endDeadSitting() -> Recording? {
    guard recorder.state.isOpen, let lastStamp else { return nil }
    let recording = recorder.take(.sittingEnded(.died), at: lastStamp)
    events += recording.events
    return recording
  }
}
