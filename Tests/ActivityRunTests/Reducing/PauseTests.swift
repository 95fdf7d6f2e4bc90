import Activities
import ActivityRun
import Engagement
import Testing

/// Pause, another window, and the away key.
@Suite struct PauseTests {
  static let answering: [RunAction] = [
    .choicePicked(0), .choiceHighlighted(2), .textEdited(.insert("x")), .confirmed, .continued,
    .undone, .hintTaken, .skipped, .itemChosen(1), .overlayOpened(.help), .finishRequested,
    .abandoned,
  ]

  @Test(arguments: answering)
  func `while paused no key is an answer`(action: RunAction) throws {
    var run = try paused()
    let before = run.state
    try run.act(action)
    #expect(run.state.items == before.items)
    #expect(run.state.page == before.page)
    #expect(run.state.overlay == nil)
    #expect(run.state.tracker.conditions.isPaused)
    #expect(!run.state.isAbandoned)
  }

  @Test func `the key that resumes does nothing else`() throws {
    var run = try paused()
    let before = run.state
    try run.act(.resumed, after: 30_000)
    #expect(!run.state.tracker.conditions.isPaused)
    #expect(run.state.items == before.items)
    #expect(run.state.page == before.page)
    #expect(run.state.tracker.totals[.paused] == 30_000)
    try run.act(.confirmed)
    #expect(run.state.page == .feedback(0))
  }

  @Test func `the horizon stands still while paused`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 20)])
    try run.at(10_000, .paused)
    let ahead = run.horizonAhead
    #expect(ahead == 20_000)
    try run.at(110_000, .ticked)
    #expect(run.horizonAhead == ahead)
  }

  @Test func `the away key counts as another window until the next key, which does its work`()
    throws
  {
    var run = try Conversation([SampleItem.choice()])
    try run.at(3_000, .awayKeyPressed)
    #expect(run.state.tracker.currentLabel == .unfocused)
    try run.at(13_000, .choicePicked(1))
    #expect(run.state.tracker.currentLabel == .active)
    #expect(run.state.current?.draft == .picked([1], cursor: 1))
    #expect(run.state.tracker.totals[.unfocused] == 10_000)
  }

  @Test func `focus reports count unless the file allows other windows`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.at(3_000, .focusReported(hasFocus: false))
    try run.at(9_000, .focusReported(hasFocus: true))
    #expect(run.state.tracker.totals[.unfocused] == 6_000)

    var rules = TimeRules()
    rules.allowsOtherWindows = true
    var allowed = try Conversation(
      SampleActivity.make([SampleItem.choice()]), header: SampleHeader.make(rules: rules))
    try allowed.at(3_000, .focusReported(hasFocus: false))
    try allowed.at(9_000, .ticked)
    #expect(allowed.state.tracker.totals[.active] == 9_000)
    try allowed.act(.awayKeyPressed)
    try allowed.act(.ticked)
    #expect(allowed.state.tracker.totals[.unfocused] == 1_000)
  }

  @Test func `sleep and gaps keep their stretch`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 120)])
    try run.at(4_000, .inputReceived)
    try run.act(.suspended(sinceMilliseconds: 4_000), after: 30_000)
    try run.act(.inputReceived, after: 1_000)
    try run.act(.gapFound(sinceMilliseconds: 35_000), after: 8_000)
    #expect(run.state.tracker.totals[.suspended] == 30_000)
    #expect(run.state.tracker.totals[.gap] == 8_000)
    #expect(run.state.tracker.totals[.active] == 5_000)
  }

  private func paused() throws -> Conversation {
    let item = SampleItem.with(SampleItem.choice()) { $0.hints = ["It is bright."] }
    var run = try Conversation([item, SampleItem.text()]) { $0.navigation = .free }
    try run.pick(1)
    try run.act(.paused)
    return run
  }
}
