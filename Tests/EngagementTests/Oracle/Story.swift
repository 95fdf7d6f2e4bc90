@testable import Engagement

/// What one sitting looks like to the oracle, instant by instant.
struct Story {
  /// Time in windows without a cut in it.
  struct Stretch {
    var segment: Int
    var anchor: Anchor
    var start: Int64
    var end: Int64
    /// When its end is known.
    var closedAt: Int64
  }

  private let rules: TimeRules
  private let grid: Int64

  /// One label a grid step; `nil` where the sitting was away.
  private(set) var labels: [Label?] = []
  private(set) var stretches: [Stretch] = []
  /// From an item's appearance to the instant from which its answer cannot be rushed any more.
  private(set) var tries: [Interval] = []
  private(set) var segment: Int
  var lastWall: Int64?

  private var anchor: Anchor
  private var stretchStart: Int64 = 0
  private var isAway = false
  private var isPaused = false
  private var isFocusOut = false
  private var isAwayKeyPressed = false
  private var asideOpenedAt: Int64?
  private var interruption: (label: Label, until: Int64)?
  /// How much longer presence is believed.
  private var belief: Int64 = 0
  private var expected: Int64 = 0
  private var form = InputForm.keys
  private var openTry: (shownAt: Int64, limit: Int64)?
  /// Since when there was no active time.
  private var inactiveSince: Int64 = 0
  private var segmentStart: Int64 = 0

  init(rules: TimeRules, grid: Int64, anchor: Anchor, segment: Int) {
    self.rules = rules
    self.grid = grid
    self.anchor = anchor
    self.segment = segment
  }

  /// The labels of a stretch, neighbours of one label joined.
  func intervals(from start: Int64, to end: Int64) -> [LabelledInterval] {
    var joined: [LabelledInterval] = []
    for instant in stride(from: start, to: end, by: Int(grid)) {
      guard let label = labels[Int(instant / grid)] else { continue }
      let begun = joined.last?.label == label ? joined.removeLast().interval.start : instant
      joined.append(LabelledInterval(label, Interval(start: begun, end: instant + grid)))
    }
    return joined
  }
}

// MARK: The scan

extension Story {
  mutating func tell(_ sitting: Script.Sitting) {
    var facts = sitting.facts[...]
    var latest: Int64 = 0
    for instant in stride(from: 0, through: sitting.end, by: Int(grid)) {
      arrive(at: instant)
      while let next = facts.first, max(next.at, latest) == instant {
        happen(next, at: instant)
        latest = max(latest, next.end)
        facts.removeFirst()
      }
      if instant < sitting.end { live(through: instant) }
    }
    endTry(at: sitting.end)
    if !isAway { endStretch(at: sitting.end) }
  }

  /// What the mere arrival of an instant brings.
  private mutating func arrive(at instant: Int64) {
    if let interruption, instant >= interruption.until { self.interruption = nil }
    if let openTry, instant >= openTry.shownAt + openTry.limit { endTry(at: instant) }
    if !isAway, instant - inactiveSince >= rules.awayAfterMilliseconds, instant > 0 {
      goAway(at: instant)
    }
  }

  /// Gives one grid step its label.
  private mutating func live(through instant: Int64) {
    let label = label(at: instant)
    if !isAway, label != .active, instant - inactiveSince >= rules.awayAfterMilliseconds {
      // A rushed answer took the active time back. design.md does not say whether the answer's own
      // instant ends the window; here it is closed as soon as time passes.
      goAway(at: instant, knownAt: instant + grid)
    }
    labels.append(isAway ? nil : label)
    if label == .active, !isAway { inactiveSince = instant + grid }
    if !isAway { lastWall = anchor.wall(of: instant + grid) }
    let couldPress = interruption == nil && !isPaused && !isUnfocused
    if couldPress { belief = max(0, belief - grid) }
  }

  private var isUnfocused: Bool {
    isAwayKeyPressed || (isFocusOut && !rules.allowsOtherWindows)
  }

  /// The table, row by row.
  private func label(at instant: Int64) -> Label {
    if let interruption { return interruption.label }
    if isPaused { return .paused }
    if isUnfocused { return .unfocused }
    if belief == 0 { return .idle }
    if let asideOpenedAt, instant - asideOpenedAt >= rules.asideAllowanceMilliseconds {
      return .aside
    }
    return .active
  }

  private mutating func goAway(at instant: Int64, knownAt: Int64? = nil) {
    endStretch(at: instant, knownAt: knownAt)
    isAway = true
  }

  private mutating func endStretch(at instant: Int64, knownAt: Int64? = nil) {
    stretches.append(
      Stretch(
        segment: segment, anchor: anchor, start: stretchStart, end: instant,
        closedAt: knownAt ?? instant))
    stretchStart = instant
  }

  private mutating func endTry(at instant: Int64) {
    if let openTry { tries.append(Interval(start: openTry.shownAt, end: instant)) }
    openTry = nil
  }
}

// MARK: What happens

extension Story {
  private mutating func happen(_ stamped: StampedFact, at instant: Int64) {
    switch stamped.fact {
    case .ticked: break
    case .input: input(at: instant)
    case .form(let form):
      self.form = form
      belief = belief(ofScreen: expected)
    case .shown(let expected, let rushLimit): show(expected, rushLimit: rushLimit, at: instant)
    case .answered(let isFullyCorrect): answer(isFullyCorrect: isFullyCorrect, at: instant)
    case .left: endTry(at: instant)
    case .paused: isPaused = true
    case .resumed: isPaused = false
    case .focus(let hasFocus): isFocusOut = !hasFocus
    case .awayKey: isAwayKeyPressed = true
    case .asideOpened: asideOpenedAt = asideOpenedAt ?? instant
    case .asideClosed: asideOpenedAt = nil
    case .interrupted(let label, _):
      if stamped.end > instant { interruption = (label, stamped.end) }
    case .anchored(let wall): jump(to: wall, at: instant)
    }
  }

  private mutating func input(at instant: Int64) {
    isFocusOut = false
    isAwayKeyPressed = false
    if isAway {
      isAway = false
      segment += 1
      stretchStart = instant
      segmentStart = instant
      inactiveSince = instant
    }
    let thinking = min(max(15_000, expected / 2), 60_000)
    belief = max(belief, thinking * rules.timeFactorPercent / 100)
    if form == .lines { belief = max(belief, belief(ofScreen: expected)) }
  }

  private mutating func show(_ expected: Int64, rushLimit: Int64?, at instant: Int64) {
    endTry(at: instant)
    self.expected = expected
    belief = belief(ofScreen: expected)
    if let rushLimit { openTry = (instant, rushLimit) }
  }

  private func belief(ofScreen expected: Int64) -> Int64 {
    var believed = max(expected + expected / 2, 20_000)
    believed = min(believed, max(180_000, expected + expected / 5))
    if form == .lines { believed = min(600_000, max(60_000, expected + expected + expected)) }
    believed = rules.idleAfterMilliseconds ?? believed
    return believed * rules.timeFactorPercent / 100
  }

  private mutating func answer(isFullyCorrect: Bool, at instant: Int64) {
    if let openTry, !isFullyCorrect {
      for index in Int(openTry.shownAt / grid)..<Int(instant / grid) where labels[index] == .active
      {
        labels[index] = .rushing
      }
      let lastActive = labels.lastIndex { $0 == .active } ?? -1
      inactiveSince = max(segmentStart, Int64(lastActive + 1) * grid)
    }
    endTry(at: instant)
  }

  private mutating func jump(to wall: Int64, at instant: Int64) {
    let earliest = isAway ? lastWall ?? wall : anchor.wall(of: instant)
    guard wall >= earliest else { return }
    if !isAway { endStretch(at: instant) }
    anchor = Anchor(at: instant, wall: wall)
  }
}
