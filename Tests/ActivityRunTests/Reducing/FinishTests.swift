import Activities
import ActivityRun
import Caliper
import Engagement
import Testing

/// The finish screen, the dialog about what is unanswered, and the results.
@Suite struct FinishTests {
  @Test func `finishing asks once more when something is unanswered`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()])
    try run.answer(1)
    try run.act(.continued)
    try run.act(.skipped)
    try run.act(.finishRequested)
    #expect(run.state.overlay == .unansweredDialog)
    #expect(run.state.page == .finish)
    #expect(run.questions == [.attempt])
    try run.act(.overlayClosed)
    try run.act(.finishRequested)
    try run.act(.finishRequested)
    #expect(run.questions == [.attempt, .history])
    #expect(run.state.page == .results)
    #expect(run.state.overlay == nil)
  }

  @Test func `finishing asks nothing when everything is answered`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.answer(0)
    try run.act(.continued)
    try run.act(.finishRequested)
    #expect(run.state.page == .results)
    #expect(run.events.map(\.kind) == [.timeSpent(window: 0), .completed])
  }

  @Test func `a run that is finished without an answer takes an attempt too`() throws {
    var run = try Conversation([SampleItem.choice()])
    run.attemptToTake = 4
    try run.skipToEnd()
    try run.act(.finishRequested)
    #expect(run.questions == [])
    try run.act(.finishRequested)
    #expect(run.questions == [.attempt, .history])
    #expect(run.state.results?.attempt == 4)
  }

  @Test(arguments: [RunAction.finishRequested, .finished(StudentHistory())])
  func `only the finish screen finishes`(action: RunAction) throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(action)
    #expect(run.state.page == .item(0))
    try run.answer(1)
    try run.act(action)
    #expect(run.state.page == .feedback(0))
    #expect(run.state.results == nil)
    #expect(run.events == [])
  }

  @Test func `a run finishes once`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.answer(1)
    try run.act(.continued)
    try run.finish()
    let finished = run
    for action in [
      RunAction.finishRequested, .finished(StudentHistory()), .abandoned, .undone, .skipped,
      .itemChosen(0), .sittingEnded(.left),
    ] {
      try run.act(action)
    }
    try run.beginSitting()
    try run.act(.finished(StudentHistory()))
    #expect(run.state.results == finished.state.results)
    #expect(run.events == finished.events)
    #expect(run.outcome == finished.outcome)
  }

  @Test func `the results stay up, and their time is in no window`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.answer(1)
    try run.act(.continued)
    try run.finish()
    let time = run.state.tracker.totals
    try run.act(.inputReceived, after: 100_000)
    try run.act(.ticked, after: 100_000)
    try run.act(.sittingEnded(.left), after: 100_000)
    #expect(run.state.tracker.totals == time)
    #expect(run.state.results?.time == time)
    #expect(run.state.page == .results)
    #expect(!run.state.isOpen)
  }

  @Test func `wrong items can be done again as practice`() throws {
    var run = try Conversation([SampleItem.info(), SampleItem.choice(), SampleItem.trueFalse()]) {
      $0.select = 2
    }
    try run.act(.confirmed)
    try run.answer(0)
    try run.act(.continued)
    try run.answer(0)
    try run.act(.continued)
    try run.finish()
    let practice = run.state.practiceOfWrongItems
    #expect(practice.items.map(\.item) == [SampleItem.choice()])
    #expect(practice.items.map(\.tries.count) == [0])
    #expect(practice.results == nil)
  }
}
