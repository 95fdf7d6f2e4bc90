import Caliper
import Engagement

/// The events a run has sealed so far, worded for the event viewer.
struct EventLog: Sendable {
  private var events: [SealedEvent]

  /// Begins with what earlier sittings of the run sealed.
  init(_ events: [SealedEvent] = []) { self.events = events }

  mutating func append(_ new: [SealedEvent]) { events += new }

  /// The events so far, then the window that is still open.
  func lines(with tracker: EngagementTracker) -> [String] {
    var lines = events.map(EventSummary.line)
    let open = tracker.openWindow
    let parts = EventSummary.parts(of: LabelTotals(open.intervals))
    if tracker.isRunning, !tracker.isAway {
      lines.append("open window: " + (parts.isEmpty ? "nothing yet" : parts))
    }
    return lines
  }
}
