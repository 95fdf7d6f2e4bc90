import Activities
import ActivityRun
import Engagement

extension RunState {
  /// Where the run stands: `question 4 of 10`.
  var placeWords: String {
    switch page {
    case .item(let place), .feedback(let place): "question \(place + 1) of \(items.count)"
    case .finish: "the end"
    case .results: "results"
    }
  }

  /// Whether printable keys go into a text field.
  package var isTyping: Bool { openSession?.takesText ?? false }

  /// What the key of the event viewer opens: the readable form first, then the other one.
  var nextEventForm: Overlay { overlay == .eventViewer ? .eventJSON : .eventViewer }

  /// Whether that is a text of several lines.
  var isWriting: Bool { if case .writing = openSession?.draft { true } else { false } }

  /// Whether the item that is up is about a passage.
  var hasPassage: Bool { current.map { stimulus(of: $0.item) != nil } ?? false }

  /// Whether Space would change something where the run stands.
  var isSpaceTaken: Bool {
    guard let session = openSession else { return false }
    switch session.draft {
    case .picked, .marking: return session.allowsSeveral
    case .text, .writing, .gaps: return session.takesText
    case .ordered: return true
    case .card(let isTurned, _): return !isTurned
    case .matched, .info: return false
    }
  }

  var isPaused: Bool { tracker.conditions.isPaused }

  /// Away, by the clock, by the away key or because another window has the focus.
  var isAway: Bool { tracker.isRunning && (tracker.isAway || tracker.conditions.isUnfocused) }

  /// Whether the presence horizon is less than ten seconds away (design.md 7).
  var isHorizonNear: Bool {
    tracker.isRunning && tracker.currentLabel == .active
      && tracker.horizon - tracker.now <= 10_000
  }
}

extension ItemSession {
  /// How far it is, in one or two words; right or not only where that has been shown.
  func stateWords(reveals: Bool) -> String {
    if !isAnswered { return isSkipped ? "skipped" : "not answered" }
    if !item.isAnswerable { return "read" }
    if !item.isGraded { return "handed in" }
    guard reveals else { return "answered" }
    return isCorrect ? "right" : "not right"
  }
}
