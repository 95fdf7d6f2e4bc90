/// One run of a simulated student: what happened, and what was true.
struct SimulatedRun {
  let visits: [ScreenVisit]

  var worked: Int64 { visits.map(\.worked).reduce(0, +) }

  /// 20 items; with `hasFeedback` each is followed by its feedback.
  init(awayShare: Double, hasFeedback: Bool, _ chance: inout Chance) {
    var visits: [ScreenVisit] = []
    for _ in 0..<20 {
      visits.append(.item(awayShare: awayShare, &chance))
      if hasFeedback { visits.append(.feedback(&chance)) }
    }
    self.visits = visits
  }
}
