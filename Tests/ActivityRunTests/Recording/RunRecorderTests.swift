import ActivityRun
import Testing

/// What has to be kept after each action.
@Suite struct RunRecorderTests {
  @Test func `every action is kept with its sitting and stamp`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.inputReceived)
    try run.act(.sittingEnded(.left))
    try run.beginSitting()
    #expect(
      run.entries.map(\.action) == [
        .sittingBegan, .inputReceived, .sittingEnded(.left), .sittingBegan,
      ])
    #expect(run.entries.map(\.sitting) == [1, 1, 1, 2])
    #expect(run.entries.map(\.stamp.elapsed) == [0, 1_000, 2_000, 0])
    #expect(run.entries.last?.stamp.wall == SampleHeader.start + 62_000)
    #expect(run.entries.map(\.endsSitting) == [false, false, true, false])
  }

  @Test func `a tick is kept once every 5 s, and where it sealed a window`() throws {
    var run = try Conversation([SampleItem.choice()])
    for _ in 0..<17 { try run.act(.ticked) }
    try run.act(.ticked, after: 8_250)
    try run.act(.ticked, after: 5_000)
    let ticks = run.entries.filter { $0.action == .ticked }.map(\.stamp.elapsed)
    #expect(ticks == [5_000, 10_000, 15_000, 25_250, 30_250])
  }

  @Test func `after another action within 5 s the next multiple still has its tick`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.inputReceived, after: 4_900)
    try run.act(.ticked, after: 50)
    try run.act(.ticked, after: 50)
    #expect(run.entries.map(\.stamp.elapsed) == [0, 4_900, 5_000])
  }

  @Test func `the answers to its questions are kept with the stamp of what asked`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.answer(1)
    try run.act(.continued)
    try run.finish()
    let questions = run.entries.suffix(5)
    #expect(
      questions.map(\.action) == [
        .confirmed, .attemptTaken(1), .continued, .finishRequested, .finished(StudentHistory()),
      ])
    #expect(questions.map(\.stamp.elapsed) == [2_000, 2_000, 3_000, 4_000, 4_000])
  }

  @Test(arguments: [RunAction.sittingEnded(.left), .abandoned])
  func `it says when a sitting is over`(action: RunAction) throws {
    let run = try Conversation([SampleItem.choice()])
    var recorder = run.recorder
    let recording = recorder.take(action, at: Stamp(elapsed: 1_000, wall: 1_000))
    #expect(recording.isSittingOver)
    #expect(!recording.isEmpty)
  }
}
