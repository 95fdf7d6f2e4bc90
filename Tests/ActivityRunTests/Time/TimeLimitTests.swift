import Activities
import ActivityRun
import Caliper
import Engagement
import Testing

/// Time limits (format.md 1.3): counted while an item is on screen, cut at their own instant.
@Suite struct TimeLimitTests {
  private static func limited(_ item: Item, seconds: Int = 20) -> Item {
    SampleItem.with(item) { $0.timeLimitSeconds = seconds }
  }

  private static func submit(
    _ items: [Item], _ change: (inout Settings) -> Void = { _ in }
  ) throws -> Conversation {
    try Conversation(items.map { limited($0) }, change)
  }

  @Test func `without a limit there is no time left to show`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.ticked, after: 500_000)
    #expect(run.state.timeLeftMilliseconds == nil)
  }

  @Test func `what is picked when the time is up is the answer`() throws {
    var run = try TimeLimitTests.submit([SampleItem.choice(), SampleItem.text()])
    try run.pick(1)
    #expect(run.state.timeLeftMilliseconds == 19_000)
    try run.act(.ticked, after: 18_999)
    #expect(run.state.page == .item(0))
    try run.act(.ticked, after: 1)
    #expect(run.state.page == .feedback(0))
    #expect(run.state.notice == .timeIsUp)
    #expect(run.state.items[0].isCorrect)
    try run.act(.continued)
    #expect(run.state.timeLeftMilliseconds == 20_000)
  }

  @Test func `the cut is at the limit, however late it is noticed`() throws {
    var run = try TimeLimitTests.submit([SampleItem.choice()])
    try run.pick(1)
    try run.act(.choicePicked(2), after: 60_000)
    #expect(run.state.items[0].isCorrect)
    #expect(run.state.items[0].tries.first?.responseMilliseconds == 20_000)
    #expect(run.state.notice == .timeIsUp)
  }

  @Test func `with nothing picked the item closes without an answer`() throws {
    var run = try TimeLimitTests.submit([SampleItem.choice()]) { $0.itemAttempts = 3 }
    try run.act(.ticked, after: 20_000)
    #expect(run.state.page == .feedback(0))
    #expect(run.state.items[0].tries.isEmpty)
    #expect(run.state.isClosed(at: 0))
    try run.act(.continued)
    #expect(run.state.page == .finish)
    try run.act(.itemChosen(0))
    #expect(run.state.page == .feedback(0))
  }

  @Test func `where nothing is revealed the item waits as it stands, and takes nothing more`()
    throws
  {
    var run = try TimeLimitTests.submit([SampleItem.text(), SampleItem.choice()]) {
      $0.feedback = .end
    }
    try run.type("Paris")
    try run.act(.ticked, after: 300_000)
    #expect(run.state.page == .item(0))
    #expect(run.state.items[0].isCorrect)
    try run.type(" Hilton")
    #expect(run.state.items[0].field?.text == "Paris")
    try run.act(.undone)
    #expect(run.state.notice == .nothingToUndo)
    try run.act(.confirmed)
    #expect(run.state.page == .item(1))
    #expect(run.state.timeLeftMilliseconds == 20_000)
    #expect(run.state.items[0].tries.count == 1)
  }

  @Test func `pause, sleep and closing stop the clock`() throws {
    var run = try TimeLimitTests.submit([SampleItem.choice()])
    try run.act(.paused, after: 5_000)
    try run.act(.resumed, after: 100_000)
    #expect(run.state.timeLeftMilliseconds == 15_000)
    let slept = run.elapsed
    try run.act(.suspended(sinceMilliseconds: slept), after: 100_000)
    #expect(run.state.timeLeftMilliseconds == 15_000)
    let lost = run.elapsed
    try run.act(.gapFound(sinceMilliseconds: lost), after: 9_000)
    #expect(run.state.timeLeftMilliseconds == 15_000)
    try run.act(.sittingEnded(.left), after: 5_000)
    try run.beginSitting(after: 1_000_000)
    #expect(run.state.timeLeftMilliseconds == 10_000)
    #expect(run.state.page == .item(0))
  }

  @Test func `feedback is nobody's time`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.choice("b")]) {
      $0.timeLimitSeconds = 60
    }
    try run.pick(1)
    try run.act(.confirmed, after: 9_000)
    try run.act(.continued, after: 200_000)
    #expect(run.state.timeLeftMilliseconds == 50_000)
  }

  @Test func `a student's time factor stretches both limits`() throws {
    var rules = TimeRules()
    rules.timeFactorPercent = 150
    let activity = SampleActivity.make([TimeLimitTests.limited(SampleItem.choice(), seconds: 60)]) {
      $0.timeLimitSeconds = 80
    }
    let run = try Conversation(activity, header: SampleHeader.make(rules: rules))
    #expect(run.state.timeLeftMilliseconds == 90_000)
  }

  @Test func `the limit of the whole hands in what is there, and finishes the run`() throws {
    var run = try Conversation([SampleItem.text(), SampleItem.choice()]) {
      $0.timeLimitSeconds = 30
    }
    try run.type("Paris")
    try run.act(.overlayOpened(.help))
    try run.act(.ticked, after: 60_000)
    #expect(run.state.page == .results)
    #expect(run.state.isTimeUp)
    #expect(run.questions == [.attempt, .history])
    let results = try #require(run.state.results)
    #expect(results.correctQuestions == 1)
    #expect(results.totalQuestions == 2)
    #expect(run.events.last?.kind == .completed)
  }

  @Test func `a run that died when its time was up finishes with the next Enter`() throws {
    var run = try Conversation([SampleItem.text(), SampleItem.choice()]) {
      $0.timeLimitSeconds = 30
    }
    try run.type("Paris")
    // The program dies before anybody answers for the history.
    var state = run.state
    _ = state.reduce(.ticked, at: Stamp(elapsed: 40_000, wall: SampleHeader.start + 40_000))
    _ = state.reduce(
      .sittingEnded(.died), at: Stamp(elapsed: 40_000, wall: SampleHeader.start + 40_000))
    _ = state.reduce(.sittingBegan, at: Stamp(elapsed: 0, wall: SampleHeader.start + 90_000))
    #expect(state.page == .finish)
    let stamp = Stamp(elapsed: 1_000, wall: SampleHeader.start + 91_000)
    _ = state.reduce(.itemChosen(1), at: stamp)
    #expect(state.page != .item(1))
    state = run.state
    _ = state.reduce(.ticked, at: Stamp(elapsed: 40_000, wall: SampleHeader.start + 40_000))
    let effects = state.reduce(.finishRequested, at: stamp)
    #expect(effects.contains(.completionFactsNeeded))
  }

  @Test(arguments: [0, 1, 999, 20_000, 19_999])
  func `ticks in between change nothing of what a limit does`(every: Int64) throws {
    var ticked = try TimeLimitTests.submit([SampleItem.choice(), SampleItem.text()])
    var plain = ticked
    for run in [0, 1] {
      var it = run == 0 ? ticked : plain
      try it.pick(1)
      if run == 0, every > 0 { for _ in 0..<3 { try it.act(.ticked, after: every) } }
      try it.act(.inputReceived, after: 70_000 - it.elapsed)
      if run == 0 { ticked = it } else { plain = it }
    }
    #expect(ticked.state.items == plain.state.items)
    #expect(ticked.state.page == plain.state.page)
    #expect(ticked.events == plain.events)
  }
}
