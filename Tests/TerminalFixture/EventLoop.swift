import Glibc
import Screen
import Terminal

/// Draws the last events, newest first, until told to leave.
@MainActor
final class EventLoop {
  private let terminal: Terminal
  private let arguments: [String]
  private var events: [String] = []

  init(terminal: Terminal, arguments: [String]) {
    self.terminal = terminal
    self.arguments = arguments
  }

  func run() {
    let timeout = arguments.first { $0.hasPrefix("wait=") }.flatMap { Int($0.dropFirst(5)) }
    while true {
      terminal.draw(frame())
      let event = terminal.nextEvent(timeoutMilliseconds: timeout)
      if isShown(event) { events.insert("\(event)", at: 0) }
      if let code = exitCode(after: event) {
        if !arguments.contains("exit") { terminal.close() }
        exit(code)
      }
      act(on: event)
    }
  }

  private func isShown(_ event: TerminalEvent) -> Bool {
    switch event {
    case .resized, .timeout: false
    default: true
    }
  }

  private func exitCode(after event: TerminalEvent) -> Int32? {
    switch event {
    case .key(.character("q")): 0
    case .hangUp: 129
    case .terminate(let signal): 128 + signal
    default: nil
    }
  }

  private func act(on event: TerminalEvent) {
    switch event {
    case .key(.control("z")), .stopRequested: terminal.suspend()
    case .key(.control("l")): terminal.repaint()
    case .key(.character("e")): Glibc.write(STDERR_FILENO, "kept aside\n", 11)
    case .key(.character("!")): preconditionFailure("told to trap")
    default: break
    }
  }

  private func frame() -> Frame {
    let capabilities = terminal.capabilities
    var frame = Frame(size: terminal.size)
    let size = "\(terminal.size.columns)x\(terminal.size.rows)"
    frame.write(size, row: 0, role: .title)
    frame.write(
      "utf8 \(capabilities.isUTF8) colors \(capabilities.colors) focus \(capabilities.focusReports)",
      row: 1, role: .correct)
    if arguments.contains("wide") { frame.write("a漢字b🇫🇷ce\u{301}d❤\u{FE0F}f", row: 2, role: .text) }
    for (index, event) in events.prefix(40).enumerated() {
      frame.write(event, row: 3 + index, role: .text)
    }
    let last = Cell(text: "#", role: .selected)
    frame[terminal.size.columns - 1, terminal.size.rows - 1] = last
    if !events.isEmpty { frame.cursor = Point(column: 0, row: 0) }
    return frame
  }
}
