import Engagement
import Testing

/// A run of 84 s, worked out by hand: three items (30, 20 and 40 s expected), the terminal out of
/// focus from 10 s to 40 s, a pause from 50 s to 70 s.
@Suite struct ExampleRunTests {
  @Test func `six windows, and every millisecond where it belongs`() {
    let windows = sealed()
    #expect(windows.map(\.interval.milliseconds) == [15, 15, 15, 15, 15, 9].map { $0 * 1_000 })
    #expect(windows.map(\.index) == [0, 1, 2, 3, 4, 5])
    #expect(windows.allSatisfy { $0.segment == 0 })
    #expect(
      windows.map(drawn) == [
        "aaaaaaaaaauuuuu", "uuuuuuuuuuuuuuu", "uuuuuuuuuuaaaaa", "aaaaapppppppppp",
        "ppppppppppaaaaa", "aaaaaaaaa",
      ])
    let totals = windows.reduce(into: LabelTotals()) { $0 += $1.totals }
    #expect(totals[.active] == 34_000)
    #expect(totals[.unfocused] == 30_000)
    #expect(totals[.paused] == 20_000)
    #expect(totals.sum == 84_000)
  }

  @Test func `the wall follows the run clock`() {
    let windows = sealed()
    #expect(
      windows.map { $0.startWall - 1_700_000_000_000 }
        == [0, 15, 30, 45, 60, 75].map { $0 * 1_000 })
    #expect(windows.last?.endWall == 1_700_000_084_000)
  }

  private func sealed() -> [TimeWindow] {
    var tracker = EngagementTracker(rules: TimeRules())
    tracker.begin(wall: 1_700_000_000_000)
    let facts: [(Int64, Fact)] = [
      (0, .shown(expected: 30_000, rushLimit: 3_000)),
      (4, .input), (8, .input), (8, .answered(isFullyCorrect: true)),
      (8, .shown(expected: 2_000, rushLimit: nil)),
      (9, .input), (9, .shown(expected: 20_000, rushLimit: 2_000)),
      (10, .focus(false)), (40, .focus(true)),
      (44, .input), (44, .answered(isFullyCorrect: false)),
      (44, .shown(expected: 5_000, rushLimit: nil)),
      (47, .input), (47, .shown(expected: 40_000, rushLimit: 6_000)),
      (50, .input), (50, .paused), (70, .input), (70, .resumed),
      (80, .input), (83, .input), (84, .input), (84, .answered(isFullyCorrect: true)),
    ]
    var windows = facts.flatMap { tracker.apply($0.1, at: $0.0 * 1_000) }
    windows += tracker.stop(at: 84_000)
    return windows
  }

  private func drawn(_ window: TimeWindow) -> String {
    window.intervals.map {
      String($0.label.letter) × Int($0.interval.milliseconds / 1_000)
    }.joined()
  }
}
