import Activities
import ActivityRun
import Engagement
import TestSupport

/// A student, a machine and a clock that do anything at any time, often what makes sense there.
struct RandomPlay {
  private var random: SeededRandom
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    random = SeededRandom(seed: seed)
  }

  /// A run on a random activity, in its first sitting.
  mutating func begin(_ questionReports: QuestionReports? = nil) throws -> Conversation {
    var run = try Conversation(
      activity(), header: SampleHeader.make(totalLessons: 2, questionReports: questionReports))
    run.attemptToTake = Int.random(in: 1...3, using: &random)
    run.history = StudentHistory(isMastered: .random(using: &random))
    return run
  }

  /// Every item kind under random settings.
  mutating func activity() -> Activity {
    let items = SampleActivity.everyKind.map { item in
      SampleItem.with(item) {
        $0.hints = ["Think.", "Think again."]
        $0.maxAttempts = [nil, nil, 0, 1, 2].randomElement(using: &random) ?? nil
        $0.timeLimitSeconds = [nil, nil, nil, 20, 90].randomElement(using: &random) ?? nil
      }
    }
    let activity = SampleActivity.make(items) { settings in
      settings.feedback = one(of: Settings.FeedbackTime.allCases, or: .end)
      settings.navigation = one(of: Settings.Navigation.allCases, or: .free)
      settings.itemAttempts = one(of: [nil, 1, 2], or: 1)
      settings.shuffleChoices = .random(using: &random)
      settings.shuffleItems = .random(using: &random)
      settings.allowSkipping = Int.random(in: 0..<4, using: &random) > 0
      settings.attemptPenalty = 0.25
      settings.hintPenalty = 0.1
      settings.select = one(of: [nil, 3], or: nil)
      settings.timeLimitSeconds = one(of: [nil, nil, 120, 600], or: nil)
    }
    return SampleActivity.with(activity) {
      $0.xpPolicy = one(of: XPPolicy.allCases, or: .expected)
      $0.estimatedMinutes = 7
      $0.mastery = Mastery(threshold: 0.5, units: 1)
    }
  }

  /// One step of a run, a new sitting where none is open.
  mutating func step(_ run: inout Conversation) throws {
    if !run.state.isOpen, chance(3, of: 4) {
      try run.beginSitting(after: Int64.random(in: 0...7_200_000, using: &random))
    } else if chance(1, of: 25) {
      try run.jumpWallClock(by: Int64.random(in: -100_000...100_000, using: &random))
    } else if run.state.isOpen, chance(1, of: 30) {
      // What ends a sitting comes between ticks that are not kept.
      try run.act(.ticked, after: 700)
      try run.act(.sittingEnded(.left), after: 300)
    } else {
      let passed = passing()
      try run.act(action(in: run.state, now: run.elapsed), after: passed)
    }
  }

  /// How long until the next thing happens: often a moment, at times minutes.
  mutating func passing() -> Int64 {
    switch Int.random(in: 0..<120, using: &random) {
    case 0..<20: 0
    case 20..<90: Int64.random(in: 1...4_000, using: &random)
    case 90..<116: Int64.random(in: 4_000...30_000, using: &random)
    case 116..<119: Int64.random(in: 30_000...200_000, using: &random)
    default: Int64.random(in: 590_000...900_000, using: &random)
    }
  }

  /// What happens next: three times in four something that has a meaning there.
  mutating func action(in state: RunState, now: Int64) -> RunAction {
    if chance(1, of: 4) { return anything(now) }
    if state.tracker.conditions.isPaused, chance(2, of: 3) { return .resumed }
    if chance(1, of: 4) { return .ticked }
    if state.overlay != nil { return one(of: [.overlayClosed, .finishRequested], or: .ticked) }
    return meaningful(on: state.page)
  }

  private mutating func meaningful(on page: Page) -> RunAction {
    let place = Int.random(in: 0..<12, using: &random)
    switch page {
    case .item:
      return one(
        of: [
          .choicePicked(place % 3), .choicePicked(place % 4), .choiceHighlighted(place % 3),
          .partHighlighted(place % 5), .entryHeld, .textEdited(.insert("42")),
          .textEdited(.insert("two words\n")), .textEdited(.deleteBackward), .confirmed,
          .confirmed, .confirmed, .confirmed, .confirmed, .skipped, .hintTaken,
          .undone, .itemChosen(place),
        ], or: .confirmed)
    case .feedback: return one(of: [.continued, .continued, .skipped], or: .continued)
    case .finish:
      return one(of: [.itemChosen(place), .finishRequested, .undone], or: .finishRequested)
    case .results: return .inputReceived
    }
  }

  /// An action of any kind, also where it has no meaning; the ends of a run are rare.
  private mutating func anything(_ now: Int64) -> RunAction {
    let action = one(of: SampleActions.all, or: .ticked)
    switch action {
    case .suspended: return .suspended(sinceMilliseconds: now)
    case .gapFound: return .gapFound(sinceMilliseconds: now)
    case .abandoned, .sittingBegan, .sittingEnded: return chance(1, of: 4) ? action : .ticked
    case .attemptTaken: return .ticked
    default: return action
    }
  }

  mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }

  private mutating func one<Element>(of elements: [Element], or other: Element) -> Element {
    elements.randomElement(using: &random) ?? other
  }
}

extension Conversation {
  /// To the results by the shortest way, whatever page is up; an abandoned run stays so.
  mutating func finishAnyhow() throws {
    guard state.results == nil, !state.isAbandoned else { return }
    if state.tracker.conditions.isPaused { try act(.resumed) }
    while let place = state.place {
      switch state.page {
      case .feedback: try act(.skipped)
      case .item
      where state.activity.settings.allowSkipping || !state.items[place].item.isAnswerable:
        try act(.skipped)
      case .item, .finish, .results: try answerAnyhow(at: place)
      }
    }
    try finish()
  }

  /// Answers what cannot be skipped, with whatever fits the item.
  private mutating func answerAnyhow(at place: Int) throws {
    // What a time limit closed takes no key but the one that goes on.
    guard !state.isClosed(at: place) else { return try act(.confirmed) }
    switch state.items[place].draft {
    case .picked: try act(.choicePicked(0))
    case .matched, .gaps, .ordered: try fillParts(at: place)
    case .text: try type("42")
    case .writing:
      try act(.textEdited(.moveTo(0)))
      try act(.textEdited(.deleteToEnd))
      while let field = state.items[place].field, !field.isEmpty {
        try act(.textEdited(.deleteForward))
      }
      try type("two words")
    case .card(isTurned: true, _): try act(.choicePicked(0))
    case .marking: try act(.choicePicked(0))
    case .card, .info: break
    }
    try act(.confirmed)
    if case .partsLeft = state.notice { try act(.confirmed) }
  }

  /// Something in each part; what Enter makes of the last one is a whole answer.
  private mutating func fillParts(at place: Int) throws {
    guard let parts = state.items[place].part else { return }
    for part in 0..<parts.count {
      try act(.partHighlighted(part))
      if state.items[place].takesText { try type("42") } else { try act(.choicePicked(part % 3)) }
    }
  }
}
