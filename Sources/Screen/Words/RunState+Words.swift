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
  package var isTyping: Bool {
    guard overlay == nil, case .item(let place) = page else { return false }
    return items[place].takesText
  }

  /// What the key of the event viewer opens: the readable form first, then the other one.
  var nextEventForm: Overlay { overlay == .eventViewer ? .eventJSON : .eventViewer }

  /// The choices on the screen, where the page asks to pick.
  var pickable: ItemSession? {
    guard case .item(let place) = page, case .picked = items[place].draft else { return nil }
    return items[place]
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
    if !item.isGraded { return "read" }
    guard reveals else { return "answered" }
    return isCorrect ? "right" : "not right"
  }
}
