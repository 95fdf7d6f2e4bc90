package import Caliper
import Engagement

/// Drives a run: takes stamped actions, keeps the state, and says what has to be stored.
///
/// The terminal, `rehearse`, `demo` and recovery after a crash all go through here, so that the
/// same actions give the same journal and the same events everywhere.
package struct RunRecorder: Sendable {
  package private(set) var state: RunState
  private let projection: EventProjection
  private var lastEntryAt: Int64 = 0

  /// A sitting that dies ends at its last journalled stamp: each multiple of this has one.
  package static let tickMilliseconds: Int64 = 5_000

  package init(state: RunState) {
    self.state = state
    projection = EventProjection(header: state.header)
  }

  /// Takes an action that just happened.
  ///
  /// A tick is journalled only when it sealed something, a time limit passed with it, or it passed
  /// a multiple of 5 s: between those the state follows from the stamps alone.
  package mutating func take(_ action: RunAction, at stamp: Stamp) -> Recording {
    let page = state.page
    let effects = state.reduce(action, at: stamp)
    var recording = Recording()
    for effect in effects { record(effect, into: &recording) }
    let tick = RunRecorder.tickMilliseconds
    let isDue = stamp.elapsed / tick > lastEntryAt / tick && isCounting
    if action != .ticked || isDue || !effects.isEmpty || state.page != page {
      recording.entries = [JournalEntry(sitting: state.sitting, stamp: stamp, action: action)]
      lastEntryAt = stamp.elapsed
    }
    return recording
  }

  /// What a run that is given up where it was left had still to tell of its questions.
  package var eventsIfGivenUp: [SealedEvent] {
    state.questionsIfGivenUp.map { projection.event(for: $0) }
  }

  /// While nothing is counted (away, on the results) nothing is lost by not knowing the last sign.
  private var isCounting: Bool { state.tracker.isRunning && !state.tracker.isAway }

  private func record(_ effect: RunEffect, into recording: inout Recording) {
    switch effect {
    case .windowSealed(let window): recording.events.append(projection.event(for: window))
    case .question(let moment): recording.events.append(projection.event(for: moment))
    case .attemptNeeded: recording.questions.append(.attempt)
    case .completionFactsNeeded: recording.questions.append(.history)
    case .completed(let results):
      recording.events.append(projection.event(for: results))
      recording.outcome = .finished(
        shareMillionths: results.shareMillionths, masteredUnits: results.masteredUnits ?? 0,
        atMilliseconds: results.finishedAtMilliseconds)
    case .abandoned:
      recording.outcome = .abandoned(atMilliseconds: state.tracker.wall(of: state.tracker.now))
    case .sittingOver: recording.isSittingOver = true
    }
  }
}
