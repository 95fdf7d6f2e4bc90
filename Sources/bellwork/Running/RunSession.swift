import ActivityRun
import Caliper
import Engagement
import Glibc
import Screen
import Terminal

/// One sitting of a run at the terminal: keys in, frames out, everything journalled beside it.
///
/// It draws when something changed, and once a second for the clock. Events of the terminal are
/// taken all that are there, stamped once, reduced, and then drawn.
@MainActor
final class RunSession {
  private let terminal: Terminal
  private let appearance: Appearance
  private let recording: RunRecording
  private var recorder: RunRecorder
  private var detector: InterruptionDetector
  private var context: RunScreenContext
  private var eventLog: EventLog
  private let viewer: MediaViewer?
  /// Which of an item's files was opened last.
  private var openedPath: String?
  private var end: SessionEnd?

  init(
    terminal: Terminal, appearance: Appearance, recorder: RunRecorder, recording: RunRecording,
    context: RunScreenContext, eventLog: EventLog = EventLog(), viewer: MediaViewer? = nil
  ) {
    self.viewer = viewer
    self.eventLog = eventLog
    self.terminal = terminal
    self.appearance = appearance
    self.recorder = recorder
    self.recording = recording
    self.context = context
    self.context.opensMedia = viewer?.program != nil
    detector = InterruptionDetector(start: .now())
  }

  var state: RunState { recorder.state }

  /// Plays until the student leaves or the program must end; everything is on disk then, as far
  /// as the disk takes it.
  func run() async throws -> SessionEnd {
    let start = ClockReading.now()
    detector = InterruptionDetector(start: start)
    try await take(.sittingBegan, at: detector.stamp(start))
    while true {
      refreshContext()
      draw()
      let events = nextEvents()
      let reading = ClockReading.now()
      let stamp = detector.stamp(reading)
      let wasStopped = events.contains(.continued)
      for action in detector.observe(reading, wasStopped: wasStopped) {
        try await take(action, at: stamp)
      }
      for event in events where end == nil { try await handle(event, at: stamp) }
      if let end {
        await recording.flush()
        return end
      }
    }
  }

  /// Everything the terminal has to say by now, after waiting for the next second at the most.
  ///
  /// After a stop this thread may wake before the one that takes SIGCONT. So where it is late, it
  /// waits a moment for that news: without it the stop would pass for work.
  private func nextEvents() -> [TerminalEvent] {
    let elapsed = detector.stamp(.now()).elapsed
    var events = self.events(withinMilliseconds: Int(1_000 - elapsed % 1_000))
    guard detector.isLate(.now()) else { return events }
    let end = detector.stamp(.now()).elapsed + RunSession.newsMilliseconds
    // A key may come before the news, and does not end the wait.
    while !events.contains(.continued) {
      let left = end - detector.stamp(.now()).elapsed
      guard left > 0 else { break }
      events = events.dropLast() + self.events(withinMilliseconds: Int(left))
    }
    return events
  }

  /// What comes until then, and with it all that is there already; `.timeout` is the last.
  private func events(withinMilliseconds milliseconds: Int) -> [TerminalEvent] {
    var events = [terminal.nextEvent(timeoutMilliseconds: milliseconds)]
    while events.last != .timeout { events.append(terminal.nextEvent(timeoutMilliseconds: 0)) }
    return events
  }

  /// So long may a busy machine take to run the thread that has the signal.
  private static let newsMilliseconds: Int64 = 50

  private func draw() {
    terminal.draw(
      RunScreen.frame(
        of: state, context: context, size: terminal.size, appearance: appearance))
  }

  private func refreshContext() {
    context.trouble = recording.trouble
    context.waitingReports = recording.waitingReports
    context.eventLines = state.overlay == .eventViewer ? eventLog.lines(of: state) : []
    context.focusReports =
      switch terminal.capabilities.focusReports {
      case .yes: .yes
      case .no: .no
      case .unknown: .unknown
      }
  }
}

// MARK: Events

extension RunSession {
  private func handle(_ event: TerminalEvent, at stamp: Stamp) async throws {
    switch event {
    case .key(let key): try await carryOut(meaning(of: key, at: stamp.elapsed), at: stamp)
    case .paste(let text):
      let meaning = Keymap.meaning(ofPaste: text, in: state, size: terminal.size)
      try await carryOut(meaning, at: stamp)
    case .focus(let hasFocus): try await take(.focusReported(hasFocus: hasFocus), at: stamp)
    case .resized, .continued: break
    case .stopRequested: try await suspend(at: stamp)
    case .hangUp: try await endSitting(.hungUp, .hungUp, at: stamp)
    case .terminate(let signal): try await endSitting(.terminated, .terminated(signal), at: stamp)
    case .timeout: try await take(.ticked, at: stamp)
    }
  }

  private func meaning(of key: Key, at elapsed: Int64) -> KeyMeaning {
    let meaning = Keymap.meaning(
      of: key, in: state, context: context, size: terminal.size, appearance: appearance)
    guard Keymap.isGuarded(state, atElapsed: elapsed) else { return meaning }
    switch meaning {
    // Whoever wants to leave did not mean the item.
    case .action(.overlayOpened(.quitDialog)), .redraw, .suspend, .leaveAtOnce, .backToPicker,
      .redoWrong, .openMedia:
      return meaning
    case .action: return .action(.inputReceived)
    }
  }

  private func carryOut(_ meaning: KeyMeaning, at stamp: Stamp) async throws {
    context.remark = nil
    switch meaning {
    case .action(let action): try await take(action, at: stamp)
    case .openMedia(let paths):
      try await take(.inputReceived, at: stamp)
      openNext(of: paths)
    case .redraw: terminal.repaint()
    case .suspend:
      try await take(.inputReceived, at: stamp)
      try await suspend(at: stamp)
    case .leaveAtOnce: try await endSitting(.left, .left, at: stamp)
    case .backToPicker: try await endSitting(.left, .wasRead, at: stamp)
    case .redoWrong: try await endSitting(.left, .redoWrong, at: stamp)
    }
  }

  /// Opens the file after the one that was opened last, and goes round.
  private func openNext(of paths: [String]) {
    let last = openedPath.flatMap { paths.firstIndex(of: $0) }
    let path = paths[last.map { ($0 + 1) % paths.count } ?? 0]
    let result = viewer?.open(path) ?? .noViewer
    if result == .opened { openedPath = path }
    context.remark = result.words
  }

  /// Stops the process; the loop sees `.continued` when it goes on.
  private func suspend(at stamp: Stamp) async throws {
    try await take(.ticked, at: stamp)
    await recording.flush()
    terminal.suspend()
  }

  private func endSitting(
    _ sittingEnd: SittingEnd, _ end: SessionEnd, at stamp: Stamp
  ) async throws {
    try await take(.sittingEnded(sittingEnd), at: stamp)
    self.end = end
  }
}

// MARK: Actions

extension RunSession {
  /// Reduces an action, hands what it gave to the journal, and answers what it asks.
  private func take(_ action: RunAction, at stamp: Stamp) async throws {
    let pageBefore = state.page
    let result = try recorder.take(action, at: stamp)
    eventLog.append(result.events)
    await recording.store(result)
    for question in result.questions {
      guard let answer = await recording.answer(question) else { continue }
      try await take(answer, at: stamp)
    }
    // Whatever says that an answer was kept, or a report handed out, comes after the disk.
    if state.page != pageBefore, state.page.revealsKept { await recording.flush() }
    if result.isSittingOver, end == nil { end = state.isAbandoned ? .abandoned : .left }
  }
}

extension Page {
  fileprivate var revealsKept: Bool {
    switch self {
    case .feedback, .results: true
    case .item, .finish: false
    }
  }
}
