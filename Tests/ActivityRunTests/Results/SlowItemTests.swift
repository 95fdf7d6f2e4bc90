import Activities
import ActivityRun
import Engagement
import Testing

/// The items that took longer than expected.
@Suite struct SlowItemTests {
  private static let items = ["a", "b", "c"].map { SampleItem.choice($0, estimatedSeconds: 30) }

  private func run(
    _ items: [Item] = items, seconds: [Int64], factorPercent: Int64 = 100
  ) throws -> RunState {
    var rules = TimeRules()
    rules.timeFactorPercent = factorPercent
    var run = try Conversation(
      SampleActivity.make(items), header: SampleHeader.make(rules: rules))
    for seconds in seconds {
      // Keys come often enough for all of it to count as working.
      for _ in 0..<seconds / 10 { try run.act(.inputReceived, after: 10_000) }
      try run.act(.choicePicked(1), after: 0)
      try run.act(.confirmed, after: 0)
      try run.act(.continued, after: 0)
    }
    return run.state
  }

  @Test func `come with the most time over it first, and only they come`() throws {
    let state = try run(seconds: [40, 30, 90])
    #expect(state.slowItems.map(\.place) == [2, 0])
    #expect(state.slowItems.map(\.activeMilliseconds) == [90_000, 40_000])
    #expect(state.slowItems.map(\.expectedMilliseconds) == [30_000, 30_000])
  }

  @Test func `are measured with the student's own factor`() throws {
    let state = try run(seconds: [40, 30, 90], factorPercent: 150)
    #expect(state.slowItems.map(\.place) == [2])
    #expect(state.slowItems.map(\.expectedMilliseconds) == [45_000])
  }

  @Test func `are questions: what is only read is none`() throws {
    var run = try Conversation([SampleItem.info(), SampleItem.choice()])
    try run.act(.confirmed, after: 15_000)
    #expect(run.state.slowItems == [])
  }
}
