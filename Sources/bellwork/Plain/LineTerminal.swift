import CSignals
import Glibc
import Screen

/// Standard input and output as a talk line by line, with the signals of the program.
///
/// There is one at a time in a process.
@MainActor
final class LineTerminal {
  private let signals: Int32
  private var isOpen = true
  private var buffer = LineBuffer()
  /// Signals that were taken while the news of another was awaited.
  private var waiting: [Int32] = []
  private var isAtEnd = false
  private var hasHungUp = false
  /// Whether the cursor stands behind a prompt.
  private var isPrompted = false
  /// Whether what is typed shows by itself; else the prompt's line is ended here.
  let echoes = isatty(STDIN_FILENO) == 1
  private let wraps = isatty(STDOUT_FILENO) == 1

  init() { signals = csignals_open() }

  /// Gives the signals back; later calls do nothing.
  func close() {
    guard isOpen else { return }
    isOpen = false
    if isPrompted { write("\n") }
    isPrompted = false
    csignals_close()
  }

  /// Waits for what happens next, so long at the most; `nil` waits without end.
  ///
  /// It blocks its thread: nothing on the main actor runs meanwhile.
  func nextEvent(timeoutMilliseconds: Int?) -> LineEvent {
    let start = ClockReading.now().boot
    while true {
      if hasHungUp { return .hangUp }
      if let event = signalEvent() { return event }
      if let line = buffer.takeLine() { return taken(.line(line)) }
      if isAtEnd { return .endOfInput }
      let passed = Int(ClockReading.now().boot - start)
      let left = timeoutMilliseconds.map { max(0, $0 - passed) }
      if left == 0 { return .timeout }
      wait(milliseconds: left)
    }
  }

  /// Whether the news that the process was continued comes within a moment.
  ///
  /// After a stop this thread may wake before the one that takes SIGCONT.
  func hasContinued(withinMilliseconds milliseconds: Int) -> Bool {
    let end = ClockReading.now().boot + Int64(milliseconds)
    var isLater = false
    while !isLater {
      switch csignals_take() {
      case SIGCONT: return true
      case 0: break
      // Comes after the news, as it would have.
      case let signal: waiting.append(signal)
      }
      let left = end - ClockReading.now().boot
      isLater = left <= 0
      var ends = [pollfd(fd: signals, events: Int16(POLLIN), revents: 0)]
      poll(&ends, 1, Int32(max(0, left)))
    }
    return false
  }

  /// Stops the process; `.continued` follows when it goes on.
  func suspend() { csignals_stop() }

  private func taken(_ event: LineEvent) -> LineEvent {
    if !echoes { write("\n") }
    isPrompted = false
    return event
  }

  private func signalEvent() -> LineEvent? {
    switch waiting.isEmpty ? csignals_take() : waiting.removeFirst() {
    case 0: nil
    case SIGTSTP: .stopRequested
    case SIGCONT: .continued
    case SIGHUP: .hangUp
    // In a pipe nobody is there to be asked.
    case SIGINT where echoes: .interrupted
    case let signal: .terminate(signal: signal)
    }
  }

  private func wait(milliseconds: Int?) {
    var ends = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&ends, nfds_t(ends.count), milliseconds.map(Int32.init) ?? -1)
    guard count > 0, ends[1].revents != 0 else { return }
    // Of a terminal that is gone one reads what reads like Ctrl-D.
    if echoes, Int32(ends[1].revents) & (POLLHUP | POLLERR) != 0 {
      hasHungUp = true
    } else {
      read()
    }
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      buffer.append(bytes[..<count])
    } else if count == 0 {
      isAtEnd = true
      if let rest = buffer.takeRest() { buffer.append(Array(rest.utf8) + [UInt8(ascii: "\n")]) }
    } else if errno == EIO, echoes {
      hasHungUp = true
    } else if errno != EINTR, errno != EAGAIN {
      isAtEnd = true
    }
  }
}

// MARK: Printing

extension LineTerminal {
  /// Prints what is said, and the prompt behind it.
  func print(_ output: PlainOutput) {
    let start = isPrompted ? "\n" : ""
    let lines = wrapped(output.lines).map { $0 + "\n" }.joined()
    write(start + lines + wrapped([output.prompt], keepsEnd: true).joined(separator: "\n"))
    isPrompted = true
  }

  /// At a terminal lines break between words; in a pipe a paragraph is a line.
  private func wrapped(_ lines: [String], keepsEnd: Bool = false) -> [String] {
    guard wraps, let columns else { return lines }
    return lines.flatMap { line in
      let parts = TextWrap.lines(of: StyledText(line), width: columns).map(\.text)
      guard keepsEnd, line.hasSuffix(" "), let last = parts.last else { return parts }
      return parts.dropLast() + [last + " "]
    }
  }

  private var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return nil }
    return Int(size.ws_col) - 1
  }

  private func write(_ text: String) {
    if !StandardStream.output.write(text) { hasHungUp = true }
  }
}
