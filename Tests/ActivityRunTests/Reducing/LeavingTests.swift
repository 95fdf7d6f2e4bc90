import Activities
import ActivityRun
import Caliper
import Testing

/// Leaving keeps the run; abandoning ends it.
@Suite struct LeavingTests {
  @Test(arguments: [SittingEnd.left, .terminated, .hungUp, .died])
  func `a sitting that ends seals its time, and the run goes on in the next`(end: SittingEnd)
    throws
  {
    var run = try Conversation([SampleItem.choice(), SampleItem.text()])
    try run.answer(1)
    try run.act(.continued)
    try run.type("Par")
    try run.act(.sittingEnded(end))
    #expect(run.events.map(\.kind) == [.timeSpent(window: 0)])
    #expect(!run.state.isOpen)
    #expect(run.outcome == nil)
    try run.beginSitting()
    #expect(run.state.sitting == 2)
    #expect(run.state.page == .item(1))
    #expect(run.state.current?.draft == .text(TextField("Par")))
    try run.type("is")
    try run.act(.confirmed)
    #expect(run.state.items[1].isCorrect)
    #expect(run.questions == [.attempt])
  }

  @Test(arguments: [RunAction.inputReceived, .choicePicked(1), .confirmed, .ticked, .abandoned])
  func `nothing happens between sittings`(action: RunAction) throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.sittingEnded(.left))
    let before = run.state
    try run.act(action, after: 5_000)
    #expect(run.state == before)
  }

  @Test func `a second beginning of a sitting changes nothing`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.pick(1)
    let before = run.state
    try run.act(.sittingBegan)
    #expect(run.state == before)
  }

  @Test func `a resumed sitting shows its feedback or finish screen again`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.answer(0)
    try run.act(.overlayOpened(.quitDialog))
    try run.act(.sittingEnded(.left))
    try run.beginSitting()
    #expect(run.state.page == .feedback(0))
    #expect(run.state.overlay == nil)
    try run.act(.continued)
    try run.act(.sittingEnded(.hungUp))
    try run.beginSitting()
    #expect(run.state.page == .finish)
  }

  @Test func `abandoning seals the time, keeps the attempt and sends nothing completed`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.text()])
    run.attemptToTake = 2
    try run.answer(1)
    try run.act(.overlayOpened(.quitDialog))
    try run.act(.abandoned)
    #expect(run.events.map(\.kind) == [.timeSpent(window: 0)])
    #expect(run.outcome == .abandoned(atMilliseconds: SampleHeader.start + 4_000))
    #expect(run.state.isAbandoned)
    #expect(run.state.attempt == 2)
    #expect(!run.state.isOpen)
    let after = run.state
    try run.beginSitting()
    #expect(run.state == after)
  }

  @Test func `a finished run cannot be abandoned`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.skipToEnd()
    try run.finish()
    try run.act(.abandoned)
    #expect(!run.state.isAbandoned)
    #expect(run.outcome != .abandoned(atMilliseconds: SampleHeader.start + run.elapsed))
  }
}
