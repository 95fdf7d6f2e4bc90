import Engagement
import TestSupport

/// Some sittings of a run, made from a seed: everything that happens in them, and when.
///
/// All instants and durations are multiples of `grid` milliseconds, so that a model which looks at
/// one instant a grid step sees every change.
struct Script: Sendable {
  let seed: UInt64
  let grid: Int64
  /// What takes minutes by default comes within seconds, for a model that looks at every instant.
  let isBrief: Bool
  var rules = TimeRules()
  var sittings: [Sitting] = []

  struct Sitting: Sendable {
    var wall: Int64
    var facts: [StampedFact] = []
    /// When the sitting stops.
    var end: Int64 = 0
  }

  init(seed: UInt64, actions: Int, grid: Int64 = 1, isBrief: Bool = false) {
    self.seed = seed
    self.grid = grid
    self.isBrief = isBrief
    var chance = SeededRandom(seed: seed)
    rules = makeRules(using: &chance)
    var wall: Int64 = 1_700_000_000_000
    var left = actions
    while left > 0 {
      let count = min(left, Int.random(in: 1...max(2, actions / 2), using: &chance))
      let sitting = makeSitting(actions: count, wall: wall, using: &chance)
      sittings.append(sitting)
      // Sometimes the wall clock was set back between two sittings.
      wall += sitting.end + Int64.random(in: -60_000...600_000, using: &chance)
      left -= count
    }
  }
}

// MARK: Making one

extension Script {
  private func makeRules(using chance: inout SeededRandom) -> TimeRules {
    var rules = TimeRules()
    rules.allowsOtherWindows = Int.random(in: 0..<5, using: &chance) == 0
    rules.timeFactorPercent = [100, 100, 150, 200, 400].randomElement(using: &chance) ?? 100
    if Int.random(in: 0..<4, using: &chance) == 0 {
      rules.idleAfterMilliseconds = Int64.random(in: 1...3_000 / grid, using: &chance) * 20 * grid
    }
    if isBrief {
      rules.awayAfterMilliseconds = Int64.random(in: 1...20_000, using: &chance) * grid
      rules.asideAllowanceMilliseconds = Int64.random(in: 1...3_000, using: &chance) * grid
      rules.windowMilliseconds = Int64.random(in: 100...15_000, using: &chance) * grid
    }
    return rules
  }

  private func makeSitting(actions: Int, wall: Int64, using chance: inout SeededRandom) -> Sitting {
    var sitting = Sitting(wall: wall)
    var now: Int64 = 0
    for _ in 0..<actions {
      // A stamp may lie before the last one: it counts as the latest instant known.
      let at = max(0, now + steps(makeDelay(using: &chance)))
      let fact = makeFact(at: at, wall: wall, using: &chance)
      let stamped = StampedFact(at: at, fact: fact)
      sitting.facts.append(stamped)
      now = max(now, stamped.end)
    }
    sitting.end = now + steps(makeDelay(using: &chance).magnitudeOrZero)
    return sitting
  }

  /// Rounds down to the grid.
  private func steps(_ milliseconds: Int64) -> Int64 { milliseconds / grid * grid }

  private func makeDelay(using chance: inout SeededRandom) -> Int64 {
    let scale: Int64 = isBrief ? 20 : 1
    let delay: Int64 =
      switch Int.random(in: 0..<100, using: &chance) {
      case 0..<3: Int64.random(in: -3_000..<0, using: &chance)
      case 3..<15: 0
      case 15..<70: Int64.random(in: 0...5_000, using: &chance)
      case 70..<75: Int64.random(in: 1...8, using: &chance) * 5_000
      case 75..<95: Int64.random(in: 5_000...40_000, using: &chance)
      case 95..<97: rules.awayAfterMilliseconds * scale
      default: Int64.random(in: 40_000...900_000, using: &chance)
      }
    return delay / scale
  }

  private func makeFact(at: Int64, wall: Int64, using chance: inout SeededRandom) -> Fact {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0..<15: .ticked
    case 15..<35: .input
    case 35..<50: makeScreen(using: &chance)
    case 50..<60: .answered(isFullyCorrect: Bool.random(using: &chance))
    case 60..<62: .left
    case 62..<63: .form(Bool.random(using: &chance) ? .lines : .keys)
    case 63..<67: .paused
    case 67..<74: .resumed
    case 74..<82: .focus(Bool.random(using: &chance))
    case 82..<84: .awayKey
    case 84..<89: .asideOpened
    case 89..<94: .asideClosed
    case 94..<97: makeInterruption(using: &chance)
    default: .anchored(wall: wall + at + Int64.random(in: -20_000...100_000, using: &chance))
    }
  }

  private func makeScreen(using chance: inout SeededRandom) -> Fact {
    // A multiple of 20 steps: three halves, six fifths and half of it are on the grid, times 1.5 too.
    let most = (isBrief ? 2_000 : 15_000) / grid
    let expected = Int64.random(in: 0...most, using: &chance) * 20 * grid
    let limit = Int64.random(in: 1_000...10_000, using: &chance)
    return .shown(expected: expected, rushLimit: Bool.random(using: &chance) ? steps(limit) : nil)
  }

  private func makeInterruption(using chance: inout SeededRandom) -> Fact {
    let label: Label = Bool.random(using: &chance) ? .suspended : .gap
    return .interrupted(label, milliseconds: steps(makeDelay(using: &chance).magnitudeOrZero))
  }
}

extension Int64 {
  /// This amount, or nothing where it is negative.
  fileprivate var magnitudeOrZero: Int64 { Swift.max(self, 0) }
}
