import Activities
import ActivityRun
import Testing

/// `u` takes the last confirm back while nothing has been revealed.
@Suite struct UndoTests {
  @Test func `confirms are taken back one by one, the last first`() throws {
    var run = try quiz()
    try run.answer(0)
    try run.answer(1)
    try run.act(.undone)
    #expect(run.state.page == .item(1))
    #expect(run.state.items[1].tries.isEmpty)
    #expect(run.state.items[1].draft == .picked([1], cursor: 1))
    try run.act(.undone)
    #expect(run.state.page == .item(0))
    try run.act(.undone)
    #expect(run.state.notice == .nothingToUndo)
    #expect(run.state.page == .item(0))
  }

  @Test func `the last confirm can be taken back from the finish screen`() throws {
    var run = try quiz()
    try run.answer(0)
    try run.skipToEnd()
    try run.act(.undone)
    #expect(run.state.page == .item(0))
    try run.answer(1)
    #expect(run.state.items[0].isCorrect)
    #expect(run.state.page == .finish)
  }

  @Test func `a change of an answer is one try, and one undo`() throws {
    var run = try quiz { $0.navigation = .free }
    try run.answer(0)
    try run.act(.itemChosen(0))
    try run.answer(1)
    #expect(run.state.items[0].tries.count == 1)
    try run.act(.undone)
    #expect(run.state.items[0].tries.isEmpty)
    try run.act(.undone)
    #expect(run.state.notice == .nothingToUndo)
  }

  @Test(arguments: [Settings.FeedbackTime.end, .none])
  func `in both modes that reveal nothing yet, on items and on the finish screen`(
    feedback: Settings.FeedbackTime
  ) throws {
    var run = try quiz { $0.feedback = feedback }
    try run.answer(0)
    try run.act(.undone)
    #expect(run.state.page == .item(0))
    try run.answer(1)
    try run.answer(0)
    try run.answer("Paris")
    #expect(run.state.page == .finish)
    #expect(run.state.mayUndo)
    try run.act(.undone)
    #expect(run.state.page == .item(2))
    #expect(run.state.items[2].field?.text == "Paris")
    try run.act(.confirmed)
    try run.finish()
    #expect(run.state.results?.correctQuestions == 3)
    #expect(!run.state.mayUndo)
  }

  @Test func `what a time limit has closed stays, and what was before it can be taken back`()
    throws
  {
    let limited = SampleItem.with(SampleItem.choice("b")) { $0.timeLimitSeconds = 20 }
    var run = try Conversation([SampleItem.choice(), limited, SampleItem.text()]) {
      $0.feedback = .end
    }
    try run.answer(0)
    try run.pick(1)
    try run.act(.ticked, after: 60_000)
    try run.act(.confirmed)
    #expect(run.state.page == .item(2))
    try run.act(.undone)
    #expect(run.state.page == .item(0))
    #expect(run.state.items[1].isCorrect)
  }

  @Test func `nothing is taken back once an outcome was shown`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()])
    try run.answer(0)
    try run.act(.undone)
    #expect(run.state.notice == .nothingToUndo)
    #expect(run.state.page == .feedback(0))
    #expect(run.state.items[0].tries.count == 1)
  }

  @Test func `nothing is taken back from the results`() throws {
    var run = try quiz()
    try run.answer(0)
    try run.skipToEnd()
    try run.finish()
    let results = run.state.results
    try run.act(.undone)
    #expect(run.state.page == .results)
    #expect(run.state.results == results)
    #expect(run.state.items[0].tries.count == 1)
  }

  private func quiz(_ change: (inout Settings) -> Void = { _ in }) throws -> Conversation {
    try Conversation([SampleItem.choice(), SampleItem.trueFalse(), SampleItem.text()]) {
      $0.feedback = .end
      change(&$0)
    }
  }
}
