import ActivityRun
import Caliper
import Engagement

/// The events a run has sealed so far, worded for the event viewer.
struct EventLog: Sendable {
  private var events: [SealedEvent]

  /// Begins with what earlier sittings of the run sealed.
  init(_ events: [SealedEvent] = []) { self.events = events }

  mutating func append(_ new: [SealedEvent]) { events += new }

  /// The events so far, then the window that is still open; rushing is not named before the run
  /// may say which answers are right.
  func lines(of state: RunState) -> [String] {
    let tracker = state.tracker
    var lines = events.map { EventSummary.line($0, namesRushing: state.mayNameRushing) }
    let open = tracker.openWindow
    let parts = EventSummary.parts(of: state.shown(LabelTotals(open.intervals)))
    if tracker.isRunning, !tracker.isAway {
      lines.append("open window: " + (parts.isEmpty ? "nothing yet" : parts))
    }
    return lines
  }
}
