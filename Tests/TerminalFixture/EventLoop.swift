import Glibc
import Screen
import Terminal

/// Draws the last events, newest first, until told to leave.
@MainActor
final class EventLoop {
  private let terminal: Terminal
  private let arguments: [String]
  private let lines: [String]
  private var events: [String] = []

  init(terminal: Terminal, arguments: [String]) {
    self.terminal = terminal
    self.arguments = arguments
    lines = arguments.first { $0.hasPrefix("lines=") }.map { EventLoop.lines(of: $0) } ?? []
  }

  private static func lines(of argument: String) -> [String] {
    guard let file = fopen(String(argument.dropFirst("lines=".count)), "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
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

  /// Lines of a file, from the row on that `page` has come to.
  private func writePage(in frame: inout Frame) {
    let count = max(0, frame.size.rows - 2)
    let first = events.count { $0.contains("character(\"n\")") } * count
    for (row, line) in lines.dropFirst(first).prefix(count).enumerated() {
      frame.write(graphemesOf: line, row: row + 1, role: .text)
    }
  }

  private func writeEvents(in frame: inout Frame) {
    let capabilities = terminal.capabilities
    frame.write(
      "utf8 \(capabilities.isUTF8) colors \(capabilities.colors) focus \(capabilities.focusReports)",
      row: 1, role: .correct)
    if arguments.contains("wide") { frame.write("a漢字b🇫🇷ce\u{301}d❤\u{FE0F}f", row: 2, role: .text) }
    for (index, event) in events.prefix(40).enumerated() {
      frame.write(event, row: 3 + index, role: .text)
    }
  }

  private func frame() -> Frame {
    var frame = Frame(size: terminal.size)
    let size = "\(terminal.size.columns)x\(terminal.size.rows)"
    frame.write(size, row: 0, role: .title)
    writePage(in: &frame)
    if lines.isEmpty { writeEvents(in: &frame) }
    let last = Cell(text: "#", role: .selected)
    frame[terminal.size.columns - 1, terminal.size.rows - 1] = last
    if !events.isEmpty { frame.cursor = Point(column: 0, row: 0) }
    return frame
  }
}
