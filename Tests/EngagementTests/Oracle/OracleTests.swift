import TestSupport
import Testing

@testable import Engagement

/// The tracker against the oracle, over random scripts of everything that can happen.
@Suite struct OracleTests {
  @Test(arguments: Soak.seeds(24))
  func `agrees with the oracle on minutes, looked at every 100 ms`(seed: UInt64) {
    expectAgreement(on: Script(seed: seed, actions: 150, grid: 100))
  }

  @Test(arguments: Soak.seeds(12))
  func `agrees with the oracle to the millisecond`(seed: UInt64) {
    expectAgreement(on: Script(seed: seed, actions: 120, grid: 1, isBrief: true))
  }

  /// All windows are the same, and each came out at the first call that could know all its labels.
  private func expectAgreement(on script: Script) {
    let oracle = Oracle(script)
    var tracker = EngagementTracker(rules: script.rules)
    var sealed: [TimeWindow] = []
    for (index, sitting) in script.sittings.enumerated() {
      let first = index == 0 ? 0 : oracle.windowsBySitting[index - 1]
      let own = first..<oracle.windowsBySitting[index]
      tracker.begin(wall: sitting.wall)
      var latest: Int64 = 0
      for (position, stamped) in sitting.facts.enumerated() {
        sealed += tracker.apply(stamped.fact, at: stamped.at)
        latest = max(latest, stamped.end)
        // What the end of the sitting decides is due when it stops.
        let next = position + 1 < sitting.facts.count ? sitting.facts[position + 1].at : sitting.end
        guard next > latest else { continue }
        let due = first + oracle.decidedAt[own].count { $0 <= latest }
        #expect(sealed.count == due, "seed \(script.seed), sealed by \(latest) of sitting \(index)")
      }
      sealed += tracker.stop(at: sitting.end)
      #expect(sealed.count == own.upperBound, "seed \(script.seed), sitting \(index)")
    }
    let difference = zip(sealed.map(\.withoutNote), oracle.windows).first { $0 != $1 }
    #expect(difference == nil, "seed \(script.seed)")
    #expect(!oracle.windows.isEmpty || script.sittings.allSatisfy { $0.end == 0 })
  }
}

extension TimeWindow {
  /// The oracle knows no note of a clock that went back; `NewAnchorTests` has its rules.
  fileprivate var withoutNote: TimeWindow {
    TimeWindow(
      index: index, segment: segment, interval: interval, intervals: intervals,
      anchor: Anchor(at: anchor.at, wall: anchor.wall))
  }
}
