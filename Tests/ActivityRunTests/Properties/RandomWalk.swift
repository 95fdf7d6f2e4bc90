import ActivityRun

/// A state under random actions, with stamps that now and then go back, and nobody who answers
/// what it asks but by chance.
struct RandomWalk {
  private var play: RandomPlay
  private(set) var state: RunState
  private(set) var lastAction = RunAction.sittingBegan
  private var elapsed: Int64 = 0
  private var wall = SampleHeader.start

  init(seed: UInt64) throws {
    play = RandomPlay(seed: seed)
    state = RunState(header: try SampleHeader.make(), activity: play.activity())
    _ = state.reduce(.sittingBegan, at: Stamp(elapsed: 0, wall: wall))
  }

  /// One step; returns what it caused.
  mutating func step() -> [RunEffect] {
    if !state.isOpen, play.chance(3, of: 4) {
      elapsed = 0
      return take(.sittingBegan)
    }
    let before = elapsed
    let passed = play.passing()
    elapsed += passed
    wall += passed
    let effects = take(play.action(in: state, now: before))
    if play.chance(1, of: 50) { elapsed = max(0, elapsed - 1_500) }
    if play.chance(1, of: 50) { wall += play.passing() - play.passing() }
    return effects
  }

  mutating func take(_ action: RunAction) -> [RunEffect] {
    lastAction = action
    return state.reduce(action, at: Stamp(elapsed: elapsed, wall: wall))
  }
}
