import Activities
import ActivityRun
import Caliper
import Screen
import Storage

/// Plays a script of keys on the real engine, with journal and outbox in memory.
///
/// The clock is the script's: the first item appears at 0 s, ticks fall on multiples of 5 s of the
/// sitting, and a `pace` may make it wait for real time to catch up (the demo does).
final class Rehearsal {
  private let start: RehearsalStart
  private let activity: Activity
  private let store = MemoryStore()
  private let run: RunRecord
  private let appearance = Appearance.unicode
  private var recorder: RunRecorder
  private var size = Size(columns: 80, rows: 24)
  /// Script time at which the sitting that is open began; `nil` between sittings.
  private var sittingStart: Int64?
  /// Wall clock minus script time, as jumps of the wall clock have left it.
  private var wallOffset: Int64
  private(set) var events: [SealedEvent] = []

  init(_ start: RehearsalStart) throws {
    self.start = start
    activity = start.file.activity
    run = RunRecord(
      id: start.header.runID, student: start.header.context.actor.id,
      activity: activity.identifier, course: nil,
      createdAtMilliseconds: start.wallMilliseconds, header: try start.header.bytes)
    recorder = RunRecorder(state: RunState(header: start.header, activity: activity))
    wallOffset = start.wallMilliseconds
  }

  /// The screen as it stands.
  var frame: Frame {
    let context = RunScreenContext(eventLines: EventLog(events).lines(of: recorder.state))
    return RunScreen.frame(
      of: recorder.state, context: context, size: size, appearance: appearance)
  }

  var isOpen: Bool { sittingStart != nil }
  var isFinished: Bool { recorder.state.results != nil }

  /// Creates the run and shows the first item, at 0 s.
  func begin() async throws {
    try await store.create(run)
    try await openSitting(at: 0)
  }

  /// Lets time pass to an instant of the script, in ticks of the sitting.
  ///
  /// `each` is called before every tick with its script time, so that a demo can wait for it.
  func advance(
    to instant: Int64, every tick: Int64 = RunRecorder.tickMilliseconds,
    each: (Int64) async throws -> Void = { _ in }
  ) async throws {
    guard let sittingStart else { return }
    var next = sittingStart + ((lastTick - sittingStart) / tick + 1) * tick
    while next <= instant {
      try await each(next)
      try await take(.ticked, at: next)
      lastTick = next
      next += tick
    }
  }

  private var lastTick: Int64 = 0

  /// Carries out a step at its time; time has been advanced to it.
  func perform(_ step: RehearsalStep) async throws {
    if sittingStart == nil {
      guard !recorder.state.isAbandoned, !isFinished else { return }
      try await openSitting(at: step.at)
    }
    switch step.event {
    case .key(let key): try await press(key, at: step.at)
    case .text(let text): try await type(text, at: step.at)
    case .focus(let hasFocus): try await take(.focusReported(hasFocus: hasFocus), at: step.at)
    case .resize(let size): self.size = size
    case .suspend(let time): try await stop(for: time, from: step.at, as: RunAction.suspended)
    case .stall(let time): try await stop(for: time, from: step.at, as: RunAction.gapFound)
    case .clock(let jump):
      wallOffset += jump
      if abs(jump) > InterruptionDetector.wallJumpMilliseconds {
        try await take(.wallClockJumped, at: step.at)
      }
    case .kill: try await die()
    case .quit: try await quit(at: step.at)
    }
  }

  /// The run's time line as text, folded from its journal.
  func explanation() async throws -> [String] {
    let entries = try JournalEntry.all(await store.entries(of: run.id))
    let timeline = RunTimeline(entries, from: RunState(header: start.header, activity: activity))
    return TimelineText(timeline: timeline, header: start.header).lines
  }

  /// Leaves as `quit` does, where the script ended before the run.
  func finish(at instant: Int64) async throws {
    if isOpen { try await quit(at: instant) }
  }
}

// MARK: Steps

extension Rehearsal {
  private func press(_ key: Key, at instant: Int64) async throws {
    let meaning = Keymap.meaning(
      of: key, in: recorder.state, size: size, appearance: appearance)
    try await carryOut(meaning, at: instant)
  }

  private func type(_ text: String, at instant: Int64) async throws {
    try await carryOut(
      Keymap.meaning(ofPaste: text, in: recorder.state, size: size), at: instant)
  }

  private func carryOut(_ meaning: KeyMeaning, at instant: Int64) async throws {
    switch meaning {
    case .action(let action): try await take(action, at: instant)
    case .redraw, .suspend, .redoWrong, .openMedia: try await take(.inputReceived, at: instant)
    case .leaveAtOnce, .backToPicker: try await take(.sittingEnded(.left), at: instant)
    }
  }

  private func quit(at instant: Int64) async throws {
    if !isFinished { try await take(.overlayOpened(.quitDialog), at: instant) }
    try await take(.sittingEnded(.left), at: instant)
  }

  private func stop(
    for time: Int64, from instant: Int64, as action: (Int64) -> RunAction
  ) async throws {
    guard let sittingStart else { return }
    try await take(action(instant - sittingStart), at: instant + time)
    lastTick = max(lastTick, instant + time)
  }

  /// The program is gone without a word; what the journal has is what is left of it.
  private func die() async throws {
    var refold = try RunRefold(stored: run, entries: await store.entries(of: run.id))
    if let recording = refold.endDeadSitting() { try await keep(recording) }
    recorder = refold.recorder
    sittingStart = nil
  }

  private func openSitting(at instant: Int64) async throws {
    sittingStart = instant
    lastTick = instant
    try await take(.sittingBegan, at: instant)
  }

  private func take(_ action: RunAction, at instant: Int64) async throws {
    guard let sittingStart else { return }
    let stamp = Stamp(elapsed: instant - sittingStart, wall: instant + wallOffset)
    let recording = recorder.take(action, at: stamp)
    try await keep(recording)
    for question in recording.questions {
      try await take(answer(question), at: instant)
    }
    if recording.isSittingOver { self.sittingStart = nil }
  }

  private func keep(_ recording: Recording) async throws {
    try await store.append(
      recording.entries.map { try $0.payload }, to: run.id, events: recording.events,
      outcome: recording.outcome)
    events += recording.events
  }

  /// Attempt 1 and no history: a rehearsal knows no other run.
  private func answer(_ question: Recording.Question) -> RunAction {
    switch question {
    case .attempt: .attemptTaken(1)
    case .history: .finished(StudentHistory())
    }
  }
}
