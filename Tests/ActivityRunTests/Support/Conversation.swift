import Activities
import ActivityRun
import Caliper
import Engagement

/// A run that is talked to as the runner talks to it: stamped actions in, everything that has to
/// be kept out, and the run's questions answered at once.
struct Conversation {
  let header: RunHeader
  let activity: Activity
  private(set) var recorder: RunRecorder
  private(set) var elapsed: Int64 = 0
  private(set) var entries: [JournalEntry] = []
  private(set) var events: [SealedEvent] = []
  private(set) var outcome: RunOutcome?
  private(set) var questions: [Recording.Question] = []
  /// What the journal would answer.
  var attemptToTake = 1
  var history = StudentHistory()
  /// Wall clock at the start of the sitting.
  private var wallAtStart = SampleHeader.start

  var state: RunState { recorder.state }

  /// A run whose first sitting begins at once.
  init(_ activity: Activity, header: RunHeader? = nil) throws {
    let header = try header ?? SampleHeader.make()
    try self.init(
      activity, header: header,
      recorder: RunRecorder(state: RunState(header: header, activity: activity)))
    try act(.sittingBegan, after: 0)
  }

  init(_ items: [Item], _ change: (inout Settings) -> Void = { _ in }) throws {
    try self.init(SampleActivity.make(items, change))
  }

  /// A run that goes on; no sitting is begun.
  init(_ activity: Activity, header: RunHeader, recorder: RunRecorder) throws {
    self.header = header
    self.activity = activity
    self.recorder = recorder
  }

  /// Does something, so long after the last thing.
  mutating func act(_ action: RunAction, after milliseconds: Int64 = 1_000) throws {
    elapsed += milliseconds
    try take(action, at: Stamp(elapsed: elapsed, wall: wallAtStart + elapsed))
  }

  /// Does something at a millisecond of the sitting, with a tick at each multiple of 5 s before.
  mutating func at(_ instant: Int64, _ action: RunAction) throws {
    let tick = RunRecorder.tickMilliseconds
    while (elapsed / tick + 1) * tick <= instant {
      try act(.ticked, after: (elapsed / tick + 1) * tick - elapsed)
    }
    try act(action, after: instant - elapsed)
  }

  /// A new sitting, so long after the last one ended.
  mutating func beginSitting(after milliseconds: Int64 = 60_000) throws {
    wallAtStart += elapsed + milliseconds
    elapsed = 0
    try act(.sittingBegan, after: 0)
  }

  mutating func jumpWallClock(by milliseconds: Int64) throws {
    wallAtStart += milliseconds
    try act(.wallClockJumped)
  }

  private mutating func take(_ action: RunAction, at stamp: Stamp) throws {
    let recording = recorder.take(action, at: stamp)
    entries += recording.entries
    events += recording.events
    outcome = recording.outcome ?? outcome
    questions += recording.questions
    for question in recording.questions { try take(answer(question), at: stamp) }
  }

  private func answer(_ question: Recording.Question) -> RunAction {
    switch question {
    case .attempt: .attemptTaken(attemptToTake)
    case .history: .finished(history)
    }
  }
}

// MARK: What is often said

extension Conversation {
  mutating func pick(_ places: Int...) throws {
    for place in places { try act(.choicePicked(place)) }
  }

  mutating func type(_ text: String) throws { try act(.textEdited(.insert(text))) }

  /// Picks and confirms.
  mutating func answer(_ places: Int...) throws {
    for place in places { try act(.choicePicked(place)) }
    try act(.confirmed)
  }

  mutating func answer(_ text: String) throws {
    try type(text)
    try act(.confirmed)
  }

  /// Skips what is left, up to the finish screen.
  mutating func skipToEnd() throws {
    while state.place != nil { try act(.skipped) }
  }

  /// From the finish screen to the results, whatever is unanswered.
  mutating func finish() throws {
    try act(.finishRequested)
    if state.overlay == .unansweredDialog { try act(.finishRequested) }
  }

  /// Milliseconds for which presence is believed without another input.
  var horizonAhead: Int64 { state.tracker.horizon - state.tracker.now }
}
