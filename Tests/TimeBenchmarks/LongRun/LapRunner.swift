import ActivityRun
import BenchmarkTables

/// A run that goes through the same 1,000 actions again and again.
struct LapRunner {
  private(set) var state: RunState
  private let lap: [JournalEntry]
  private var lapStart: Int64 = 0
  private(set) var sealedWindows = 0

  init(_ lap: LongRun) {
    self.lap = lap.entries
    state = RunState(header: lap.header, activity: lap.activity)
    for action in [.sittingBegan] + LongRunStudent.prologue {
      _ = state.reduce(action, at: LongRun.entry(at: 0, action).stamp)
    }
  }

  /// The next lap; returns nanoseconds an action.
  mutating func goOn() -> Double {
    let shifted = lap.map { entry in
      LongRun.entry(at: lapStart + entry.stamp.elapsed, entry.action.shifted(by: lapStart))
    }
    lapStart += LongRun.lapMilliseconds
    let clock = ContinuousClock()
    let start = clock.now
    for entry in shifted { sealedWindows += state.reduce(entry.action, at: entry.stamp).count }
    return (clock.now - start).seconds * 1e9 / Double(lap.count)
  }
}

extension RunAction {
  /// The same action so much later on the run clock.
  fileprivate func shifted(by offset: Int64) -> RunAction {
    switch self {
    case .suspended(let since): .suspended(sinceMilliseconds: since + offset)
    case .gapFound(let since): .gapFound(sinceMilliseconds: since + offset)
    default: self
    }
  }
}
