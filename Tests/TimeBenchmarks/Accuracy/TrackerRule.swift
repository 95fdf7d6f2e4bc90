import Engagement

/// The program's own rule: `EngagementTracker` told what happened, and the windows that it sealed.
///
/// All answers are right, so that no time is rushing; the terminal reports no focus.
struct TrackerRule: ActiveTimeRule {
  let name = "bellwork (\(TimeRules.version))"

  func active(in run: SimulatedRun) -> Int64 {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 0)
    var windows: [TimeWindow] = []
    var now: Int64 = 0
    for visit in run.visits {
      windows += tracker.screenShown(
        at: now, expectedMilliseconds: visit.expected, rushLimitMilliseconds: rushLimit(visit))
      for input in visit.inputs { windows += tracker.inputReceived(at: now + input) }
      now += visit.length
      windows += tracker.inputReceived(at: now)
      if visit.isItem { windows += tracker.itemAnswered(at: now, isFullyCorrect: true) }
    }
    windows += tracker.stop(at: now)
    return windows.map { $0.totals[.active] }.reduce(0, +)
  }

  private func rushLimit(_ visit: ScreenVisit) -> Int64? {
    visit.isItem
      ? ExpectedTime.rushLimitMilliseconds(expected: visit.expected, kind: .choice) : nil
  }
}
