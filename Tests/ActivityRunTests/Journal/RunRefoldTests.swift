import Activities
import ActivityRun
import Caliper
import Engagement
import TestSupport
import Testing

/// The state of a run is the fold of its journal, and so are its events.
@Suite struct RunRefoldTests {
  @Test(arguments: SeededRandom.seeds(8))
  func `folding the journal gives the same state and the same events as live`(seed: UInt64) throws {
    var play = RandomPlay(seed: seed)
    var run = try play.begin()
    var folded = RunState(header: run.header, activity: run.activity)
    for entry in run.entries { _ = folded.reduce(entry.action, at: entry.stamp) }
    for step in 0..<100 {
      let count = run.entries.count
      try play.step(&run)
      guard run.entries.count > count else { continue }
      for entry in run.entries[count...] { _ = folded.reduce(entry.action, at: entry.stamp) }
      #expect(
        folded.ticked(like: run) == run.state.ticked(like: run),
        "step \(step): \(run.entries.last?.action as Any)")
    }
    try run.act(.inputReceived)

    let entries = try run.entries.map { try JournalEntry(payload: $0.payload) }
    let refold = RunRefold(header: run.header, activity: run.activity, entries: entries)
    #expect(refold.recorder.state == run.state)
    #expect(refold.events == run.events)
    #expect(refold.outcome == run.outcome)
    #expect(refold.lastStamp == run.entries.last?.stamp)
  }

  @Test(arguments: SeededRandom.seeds(3))
  func `a run that is killed after any entry can go on, and finishes once`(seed: UInt64) throws {
    var play = RandomPlay(seed: seed)
    var run = try play.begin()
    for _ in 0..<25 { try play.step(&run) }
    for count in 1...run.entries.count {
      try goOn(run, after: count)
    }
  }

  /// Cuts the journal, ends the dead sitting there, and finishes the run in another.
  private func goOn(_ run: Conversation, after count: Int) throws {
    let cut = Array(run.entries.prefix(count))
    let before = RunRefold(header: run.header, activity: run.activity, entries: cut)
    #expect(before.events == Array(run.events.prefix(before.events.count)), "cut at \(count)")

    var dead = before
    let sealed = dead.endDeadSitting()
    #expect((sealed == nil) == !before.recorder.state.isOpen)
    #expect(dead.events == before.events + (sealed?.events ?? []))
    let resealed = dead.endDeadSitting()
    #expect(resealed == nil)

    var resumed = try Conversation(
      run.activity, header: run.header, recorder: dead.recorder)
    try resumed.beginSitting(after: 3_600_000)
    try resumed.finishAnyhow()
    try expectWhole(dead.events + resumed.events, of: resumed.state, "cut at \(count)")
  }

  /// What must hold of all the events of a run that is over.
  private func expectWhole(
    _ events: [SealedEvent], of state: RunState, _ comment: Comment
  ) throws {
    #expect(Set(events.map(\.id)).count == events.count, comment)
    let windows = try EventTimes.windows(events)
    let completed = events.filter { $0.kind == .completed }
    #expect(
      events.map(\.kind)
        == windows.indices.map { .timeSpent(window: $0) } + completed.map(\.kind), comment)
    #expect(completed.count == (state.isAbandoned ? 0 : 1), comment)
    #expect(
      windows.map { $0.end - $0.start }.reduce(0, +) == state.tracker.totals.sum, comment)
    for (earlier, later) in zip(windows, windows.dropFirst()) {
      #expect(earlier.end <= later.start, comment)
    }
    if let last = windows.last, let end = completed.first {
      #expect(last.end <= end.eventTimeMilliseconds, comment)
    }
  }

  @Test func `a sitting that died ends at its last journalled stamp`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.at(12_000, .choicePicked(0))
    try run.at(18_000, .ticked)
    var refold = RunRefold(header: run.header, activity: run.activity, entries: run.entries)
    #expect(refold.lastStamp?.elapsed == 15_000)
    let sealed = refold.endDeadSitting()
    let recording = try #require(sealed)
    #expect(recording.entries.map(\.action) == [.sittingEnded(.died)])
    #expect(recording.entries.map(\.stamp.elapsed) == [15_000])
    #expect(try EventTimes.windows(refold.events).map(\.end) == [SampleHeader.start + 15_000])
    #expect(refold.recorder.state.items[0].draft == .picked([0], cursor: 0))
  }

  @Test func `a sitting that was ended is not ended again`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.sittingEnded(.hungUp))
    var refold = RunRefold(header: run.header, activity: run.activity, entries: run.entries)
    let resealed = refold.endDeadSitting()
    #expect(resealed == nil)
    var empty = RunRefold(header: run.header, activity: run.activity, entries: [])
    let ofNothing = empty.endDeadSitting()
    #expect(ofNothing == nil)
    #expect(empty.events == [])
  }

  // MARK: As the journal stores it

  @Test func `the attempt is that of the record where the journal does not have it yet`() throws {
    let header = try SampleHeader.make(text: SampleFile.text)
    var run = try Conversation(#require(header.activity), header: header)
    run.attemptToTake = 5
    try run.act(.confirmed)
    try run.answer(1)
    let killed = try run.entries.filter { $0.action != .attemptTaken(5) }.map { try $0.payload }
    var record = try record(header)
    record.attempt = 5
    let refold = try RunRefold(stored: record, entries: killed)
    #expect(refold.recorder.state.attempt == 5)
    var resumed = try Conversation(run.activity, header: header, recorder: refold.recorder)
    try resumed.finishAnyhow()
    #expect(resumed.questions == [.history])
    #expect(try resumed.events.last?.completion.attempt == 5)
  }

  @Test func `before the first answer the attempt is the one expected`() throws {
    let header = try SampleHeader.make(attempt: 2, text: SampleFile.text)
    let refold = try RunRefold(stored: record(header), entries: [])
    #expect(refold.recorder.state.attempt == 2)
    #expect(!refold.recorder.state.hasTakenAttempt)
  }

  @Test func `a run on a file that this version does not read says so`() throws {
    let record = try record(SampleHeader.make(text: #"{ "bellwork": 2 }"#))
    #expect(throws: RunRefoldError.activityUnreadable) {
      try RunRefold(stored: record, entries: [])
    }
  }

  private func record(_ header: RunHeader) throws -> RunRecord {
    RunRecord(
      id: header.runID, student: header.context.actor.id, activity: "planets", course: nil,
      createdAtMilliseconds: SampleHeader.start, header: try header.bytes)
  }
}

extension RunState {
  /// The state with its time brought up to a run's last stamp: an action without a meaning where
  /// the run stands, and a tick that is not kept, may have left it behind.
  fileprivate func ticked(like run: Conversation) -> RunState {
    var state = self
    if let stamp = run.entries.last?.stamp { _ = state.reduce(.ticked, at: stamp) }
    return state
  }
}
