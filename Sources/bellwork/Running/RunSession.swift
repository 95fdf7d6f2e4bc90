import ActivityRun
import Engagement
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
  private let sitting: Sitting
  private var context: RunScreenContext
  /// Which of an item's files was opened last.
  private var openedPath: String?

  init(
    terminal: Terminal, appearance: Appearance, sitting: Sitting, context: RunScreenContext
  ) {
    self.terminal = terminal
    self.appearance = appearance
    self.sitting = sitting
    self.context = context
    self.context.opensMedia = sitting.viewer?.program != nil
  }

  private var state: RunState { sitting.state }
  private var recording: RunRecording { sitting.recording }

  /// Plays until the student leaves or the program must end; everything is on disk then, as far
  /// as the disk takes it.
  func run() async throws -> SessionEnd {
    try await sitting.begin(.keys)
    while true {
      refreshContext()
      draw()
      let events = nextEvents()
      let stamp = try await sitting.wake(wasStopped: events.contains(.continued))
      for event in events where sitting.end == nil { try await handle(event, at: stamp) }
      if let end = sitting.end {
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
    var events = self.events(withinMilliseconds: Int(1_000 - sitting.elapsed % 1_000))
    guard sitting.isLate else { return events }
    let end = sitting.elapsed + RunSession.newsMilliseconds
    // A key may come before the news, and does not end the wait.
    while !events.contains(.continued) {
      let left = end - sitting.elapsed
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
    context.eventLines = sitting.eventLog.lines(of: state)
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
    case .focus(let hasFocus): try await sitting.take(.focusReported(hasFocus: hasFocus), at: stamp)
    case .resized, .continued: break
    case .stopRequested: try await suspend(at: stamp)
    case .hangUp: try await sitting.close(.hungUp, .hungUp, at: stamp)
    case .terminate(let signal):
      try await sitting.close(.terminated, .terminated(signal), at: stamp)
    case .timeout: try await sitting.take(.ticked, at: stamp)
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
    case .action(let action): try await sitting.take(action, at: stamp)
    case .openMedia(let paths):
      try await sitting.take(.inputReceived, at: stamp)
      openNext(of: paths)
    case .redraw: terminal.repaint()
    case .suspend:
      try await sitting.take(.inputReceived, at: stamp)
      try await suspend(at: stamp)
    case .leaveAtOnce: try await sitting.close(.left, .left, at: stamp)
    case .backToPicker: try await sitting.close(.left, .wasRead, at: stamp)
    case .redoWrong: try await sitting.close(.left, .redoWrong, at: stamp)
    }
  }

  /// Opens the file after the one that was opened last, and goes round.
  private func openNext(of paths: [String]) {
    let last = openedPath.flatMap { paths.firstIndex(of: $0) }
    let path = paths[last.map { ($0 + 1) % paths.count } ?? 0]
    let result = sitting.viewer?.open(path) ?? .noViewer
    if result == .opened { openedPath = path }
    context.remark = result.words
  }

  /// Stops the process; the loop sees `.continued` when it goes on.
  private func suspend(at stamp: Stamp) async throws {
    try await sitting.take(.ticked, at: stamp)
    await recording.flush()
    terminal.suspend()
  }
}
