import ActivityRun

/// What the last prompt asked: a line is the answer to that, and to nothing that came up since.
struct PlainAsked: Equatable {
  /// How far one is with an item that is asked in several steps.
  enum Step: Equatable {
    case whole
    case gap(Int)
    /// The rubric's criterion that is asked next.
    case criterion(Int)
    case back
  }

  let page: Page
  let overlay: Overlay?
  let isPaused: Bool
  let step: Step

  init(_ state: RunState) {
    page = state.page
    overlay = state.overlay
    isPaused = state.isPaused
    step = PlainAsked.step(in: state)
  }

  /// Whether the same page stands there, at whatever step.
  func isSamePage(as other: PlainAsked) -> Bool {
    page == other.page && overlay == other.overlay && isPaused == other.isPaused
  }

  private static func step(in state: RunState) -> Step {
    guard case .item(let place) = state.page else { return .whole }
    switch state.items[place].draft {
    case .gaps(_, let cursor): return .gap(cursor)
    case .marking(_, _, let cursor): return .criterion((cursor ?? -1) + 1)
    case .card(isTurned: true, _): return .back
    case .picked, .text, .matched, .ordered, .writing, .card, .info: return .whole
    }
  }
}
