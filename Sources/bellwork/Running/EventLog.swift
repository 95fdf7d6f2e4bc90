import ActivityRun
import Caliper
import Engagement

/// The events a run has sealed so far, worded for the event viewer.
struct EventLog: Sendable {
  private var events: [SealedEvent]

  /// Begins with what earlier sittings of the run sealed.
  init(_ events: [SealedEvent] = []) { self.events = events }

  mutating func append(_ new: [SealedEvent]) { events += new }

  /// What the viewer shows in the form that is open; nothing where it is closed.
  func lines(of state: RunState) -> [String] {
    switch state.overlay {
    case .eventViewer: readable(state)
    case .eventJSON: json(state)
    case .passage, .help, .itemList, .quitDialog, .unansweredDialog, nil: []
    }
  }

  /// The events so far, then the windows that no event says yet; rushing is not named before the
  /// run may say which answers are right.
  private func readable(_ state: RunState) -> [String] {
    let tracker = state.tracker
    var lines = events.map { EventSummary.line($0, namesRushing: state.mayNameRushing) }
    lines += tracker.heldWindows.map {
      "closed, held back until the answer: "
        + EventSummary.parts(of: state.shown($0.totals))
    }
    if tracker.isRunning, !tracker.isAway {
      let open = EventSummary.parts(of: state.shown(LabelTotals(tracker.openWindow.intervals)))
      lines.append("open window: " + (open.isEmpty ? "nothing yet" : open))
    }
    return lines
  }

  /// The bytes of every event, and those that the other windows would be.
  ///
  /// Addresses are whole here, and masked nowhere else but on other terminals' screens: students see
  /// exactly which data of theirs is sent.
  private func json(_ state: RunState) -> [String] {
    let tracker = state.tracker
    let projection = EventProjection(header: state.header)
    var blocks = events.map { (EventLog.heading($0), $0) }
    blocks += tracker.heldWindows.map { window in
      let event = projection.event(for: window)
      return (
        EventLog.heading(event, state: "closed, held back until the answer: it may change"), event
      )
    }
    let open = tracker.windowIfClosedNow.map { projection.event(for: $0) }
    if let open { blocks.append((EventLog.heading(open, state: "not closed yet"), open)) }
    let hidden = state.mayNameRushing ? nil : EventLog.hidden
    let lines = blocks.flatMap { heading, event in
      [heading] + EventJSON.lines(event.bytes, hiding: hidden) + [""]
    }
    // The end is what one sees first.
    return lines + (open == nil ? [] : ["not closed yet: as it would be sent if it closed now"])
  }

  private static func heading(_ event: SealedEvent, state: String = "closed") -> String {
    let time = InstantText.text(event.eventTimeMilliseconds).dropFirst(11).prefix(8)
    switch event.kind {
    case .timeSpent(let window): return "\(time)  window \(window + 1), \(state)"
    case .completed: return "\(time)  results"
    case .question:
      let question = try? QuestionEvent(line: event.bytes)
      return "\(time)  " + (question.map(QuestionWords.words) ?? "about a question")
    case .external: return "\(time)  from elsewhere"
    }
  }

  /// Time that was rushed would tell a wrong answer; that only some events hide it would, too.
  private static let hidden = EventJSON.Hidden(
    path: ["generated", "items"],
    words: "(not shown before the end: it would tell which answers are right)")
}
