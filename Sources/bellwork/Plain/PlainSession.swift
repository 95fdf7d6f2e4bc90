import ActivityRun
import Engagement
import Screen

/// One sitting of a run in plain mode: a line in, what it came to out, everything journalled beside
/// it.
///
/// Nothing is printed while a line is awaited; the clock goes on meanwhile, and its ticks are kept.
@MainActor
final class PlainSession {
  private let terminal: LineTerminal
  private let sitting: Sitting
  private var context: RunScreenContext
  private var talk: PlainTalk

  init(terminal: LineTerminal, sitting: Sitting, context: RunScreenContext) {
    self.terminal = terminal
    self.sitting = sitting
    self.context = context
    talk = PlainTalk(sitting.state)
  }

  private var state: RunState { sitting.state }

  /// Plays until the student leaves or the program must end; everything is on disk then, as far
  /// as the disk takes it.
  func run() async throws -> SessionEnd {
    try await sitting.begin(.lines)
    refreshContext()
    terminal.print(talk.opening(state, context: context))
    while true {
      let event = terminal.nextEvent(
        timeoutMilliseconds: Int(1_000 - sitting.elapsed % 1_000))
      // Without this news a stop would pass for work.
      let wasStopped =
        event == .continued
        || (sitting.isLate
          && terminal.hasContinued(withinMilliseconds: PlainSession.newsMilliseconds))
      let stamp = try await sitting.wake(wasStopped: wasStopped)
      try await handle(event, at: stamp)
      if let end = sitting.end {
        await sitting.recording.flush()
        return end
      }
    }
  }

  /// So long may a busy machine take to run the thread that has the signal.
  private static let newsMilliseconds = 50

  private func handle(_ event: LineEvent, at stamp: Stamp) async throws {
    switch event {
    case .line(let line): try await answer(line, at: stamp)
    case .endOfInput: try await leave(at: stamp)
    case .interrupted: try await interrupt(at: stamp)
    case .hangUp: try await sitting.close(.hungUp, .hungUp, at: stamp)
    case .terminate(let signal):
      try await sitting.close(.terminated, .terminated(signal), at: stamp)
    case .stopRequested: try await suspend(at: stamp)
    case .continued:
      terminal.print(PlainOutput(lines: [], prompt: talk.prompt(state, context: context)))
    case .timeout: try await sitting.take(.ticked, at: stamp)
    }
  }

  /// The whole line has one stamp, whatever comes of it.
  private func answer(_ line: String, at stamp: Stamp) async throws {
    try await sitting.take(.ticked, at: stamp)
    let before = state
    let meaning = talk.meaning(of: line, in: before)
    for action in meaning.actions where sitting.end == nil {
      try await sitting.take(action, at: stamp)
      // The viewer is closed again before anything is printed.
      if state.overlay == .eventViewer { context.eventLines = sitting.eventLog.lines(of: state) }
    }
    switch meaning.end {
    case .wasRead: try await sitting.close(.left, .wasRead, at: stamp)
    case .redoWrong: try await sitting.close(.left, .redoWrong, at: stamp)
    case nil: break
    }
    guard sitting.end == nil else { return }
    refreshContext()
    terminal.print(
      talk.reply(to: meaning, of: line, before: before, after: state, context: context))
  }

  private func refreshContext() {
    context.trouble = sitting.recording.trouble
    context.waitingReports =
      state.page == .results ? sitting.recording.waitingReports : nil
  }

  /// Ctrl-C asks first, as the key does; the second one leaves at once.
  private func interrupt(at stamp: Stamp) async throws {
    let isAsked =
      state.overlay == .quitDialog || state.tracker.conditions.isPaused || state.results != nil
    guard !isAsked else { return try await leave(at: stamp) }
    try await sitting.take(.overlayOpened(.quitDialog), at: stamp)
    terminal.print(talk.interrupted(state, context: context))
  }

  private func leave(at stamp: Stamp) async throws {
    try await sitting.close(.left, state.results == nil ? .left : .wasRead, at: stamp)
  }

  private func suspend(at stamp: Stamp) async throws {
    try await sitting.take(.ticked, at: stamp)
    await sitting.recording.flush()
    terminal.suspend()
  }
}
