import Activities
import ActivityRun
import Engagement
import TestSupport
import Testing

/// What holds whatever happens, in any order, also where it makes no sense.
@Suite struct RunPropertyTests {
  static let steps = 200

  @Test(arguments: SeededRandom.seeds(100))
  func `windows of a segment are contiguous, and the totals are the time not away`(seed: UInt64)
    throws
  {
    var walk = try RandomWalk(seed: seed)
    var windows: [TimeWindow] = []
    var quietSince: Int64 = 0
    for step in 0..<RunPropertyTests.steps {
      let before = walk.state
      windows += walk.step().windows
      let comment: Comment = "step \(step): \(walk.lastAction)"
      let quiet = walk.state.tracker.now - quietSince
      expectTime(from: before, to: walk.state, quiet: quiet, comment)
      let worked = walk.state.tracker.totals[.active] - before.tracker.totals[.active]
      if before.tracker.isAway || before.sitting != walk.state.sitting {
        quietSince = walk.state.tracker.now
      } else if worked > 0 {
        quietSince = before.tracker.now + worked
      }
    }
    expectContiguous(windows)
    let sealed = windows.map(\.interval.milliseconds).reduce(0, +)
    #expect(sealed <= walk.state.tracker.totals.sum)
    windows += walk.take(.sittingEnded(.died)).windows
    #expect(
      windows.map(\.interval.milliseconds).reduce(0, +) == walk.state.tracker.totals.sum)
  }

  @Test(arguments: SeededRandom.seeds(100))
  func `no draft and no answer is lost but where a rule says so`(seed: UInt64) throws {
    var walk = try RandomWalk(seed: seed)
    for step in 0..<RunPropertyTests.steps {
      let before = walk.state
      _ = walk.step()
      for place in before.items.indices {
        let comment: Comment = "step \(step), item \(place): \(walk.lastAction)"
        if before.items[place].draft != walk.state.items[place].draft {
          #expect(mayChangeDraft(walk.lastAction, at: place, in: before), comment)
        }
        if before.items[place].tries != walk.state.items[place].tries {
          #expect(mayChangeTries(walk.lastAction, at: place, in: before), comment)
        }
      }
    }
  }

  @Test(arguments: SeededRandom.seeds(100))
  func `a run asks for its attempt once, completes once, and not after it was abandoned`(
    seed: UInt64
  ) throws {
    var walk = try RandomWalk(seed: seed)
    var effects: [RunEffect] = []
    for _ in 0..<RunPropertyTests.steps { effects += walk.step() }
    let attempts = effects.count { $0 == .attemptNeeded }
    let ends = effects.filter(\.endsRun)
    let lastWindowEnd = effects.windows.last?.endWall ?? SampleHeader.start
    #expect(attempts <= 1)
    #expect(ends.count <= 1)
    #expect(ends.isEmpty == (walk.state.results == nil && !walk.state.isAbandoned))
    if let end = effects.firstIndex(where: \.endsRun) {
      #expect(effects[end...].windows == [])
      #expect((walk.state.results?.finishedAtMilliseconds ?? .max) >= lastWindowEnd)
    }
  }

  @Test(arguments: SeededRandom.seeds(100))
  func `what is up is always there, and aside lasts as long as its overlay`(seed: UInt64) throws {
    var walk = try RandomWalk(seed: seed)
    for step in 0..<RunPropertyTests.steps {
      _ = walk.step()
      let state = walk.state
      let comment: Comment = "step \(step): \(walk.lastAction)"
      #expect(state.place.map(state.items.indices.contains) ?? true, comment)
      #expect((state.page == .results) == (state.results != nil), comment)
      #expect(state.row >= 0 && state.scroll >= 0, comment)
      #expect(
        state.answeredCount + state.skippedCount + state.unansweredCount == state.items.count,
        comment)
      if case .feedback(let place) = state.page {
        #expect(!state.items[place].tries.isEmpty || state.isClosed(at: place), comment)
      }
      guard state.isOpen, state.tracker.isRunning else { continue }
      let isAside = state.tracker.conditions.asideOpenedAt != nil
      #expect(isAside == (state.overlay?.isAside ?? false), comment)
    }
  }

  // MARK: The rules

  /// Time passes into the totals exactly while the sitting is open and not away.
  ///
  /// `quiet` is the longest that there can have been no active time, but for the 10 s that may
  /// turn into rushing: after 10 min of it the sitting is away, be it for the moment before an input.
  private func expectTime(
    from before: RunState, to after: RunState, quiet: Int64, _ comment: Comment
  ) {
    let counted = after.tracker.totals.sum - before.tracker.totals.sum
    let isSameSitting = before.sitting == after.sitting
    let passed = isSameSitting ? after.tracker.now - before.tracker.now : 0
    if !before.tracker.isRunning || before.tracker.isAway {
      #expect(counted == 0, comment)
    } else if after.tracker.isAway {
      #expect(0...passed ~= counted, comment)
    } else {
      let mayHaveBeenAway = quiet + 10_000 >= TimeRules().awayAfterMilliseconds
      #expect(counted == passed || (mayHaveBeenAway && 0..<passed ~= counted), comment)
    }
    for label in Label.allCases { #expect(after.tracker.totals[label] >= 0, comment) }
  }

  private func expectContiguous(_ windows: [TimeWindow]) {
    #expect(windows.map(\.index) == Array(windows.indices))
    for window in windows {
      #expect(window.interval.milliseconds > 0)
      #expect(window.interval.milliseconds <= TimeRules().windowMilliseconds)
      #expect(window.totals.sum == window.interval.milliseconds)
    }
    for (earlier, later) in zip(windows, windows.dropFirst()) {
      #expect(earlier.endWall <= later.startWall)
      if earlier.segment == later.segment {
        #expect(earlier.interval.end == later.interval.start)
      } else {
        #expect(earlier.segment < later.segment)
      }
    }
  }

  /// Keys at the item itself, and the retry that begins with no choice picked.
  private func mayChangeDraft(_ action: RunAction, at place: Int, in state: RunState) -> Bool {
    switch action {
    case .choicePicked, .choiceHighlighted, .partHighlighted, .entryHeld, .textEdited, .confirmed:
      state.page == .item(place)
    case .continued: state.page == .feedback(place) && !state.isClosed(at: place)
    default: false
    }
  }

  /// Confirming at the item, and taking back while nothing is revealed.
  private func mayChangeTries(_ action: RunAction, at place: Int, in state: RunState) -> Bool {
    if state.page == .item(place), state.timeLeftMilliseconds != nil { return true }
    return switch action {
    case .confirmed: state.page == .item(place) && !state.isClosed(at: place)
    case .undone: !state.revealsOutcomes && state.results == nil
    default: false
    }
  }
}

extension Sequence<RunEffect> {
  fileprivate var windows: [TimeWindow] {
    compactMap { if case .windowSealed(let window) = $0 { window } else { nil } }
  }
}

extension RunEffect {
  /// Whether the run is over with it.
  fileprivate var endsRun: Bool {
    switch self {
    case .completed, .abandoned: true
    case .windowSealed, .question, .attemptNeeded, .completionFactsNeeded, .sittingOver: false
    }
  }
}
