import Glibc
import TestSupport

/// A program in a pseudo-terminal whose bytes are only collected: nothing is parsed in timed paths.
///
/// Killed and waited for when the value goes.
final class MeasuredProgram {
  /// All bytes written to the terminal.
  private(set) var output: [UInt8] = []
  let process: pid_t
  /// Just before the process was made.
  let startedAt: ContinuousClock.Instant

  private let control: Int32
  /// Set once it has ended.
  private var usage: rusage?
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private static let patience = Duration.seconds(10)

  init(_ start: ProgramStart, environment: [String: String]) throws {
    let (control, terminal) = try openTerminal(columns: 80, rows: 24)
    self.control = control
    startedAt = .now
    process = try spawn(
      start.executable, start.arguments, environment: environment, terminal: terminal)
  }

  deinit {
    end()
    close(control)
  }

  /// Kills it; returns what it has used in all, by threads that had ended before too.
  @discardableResult
  func end() -> rusage {
    if let usage { return usage }
    var used = rusage()
    kill(process, SIGKILL)
    wait4(process, nil, 0, &used)
    usage = used
    return used
  }

  /// Sends bytes as the keyboard would.
  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard write(control, bytes, bytes.count) == bytes.count else {
      throw TestFailure("the terminal takes no input")
    }
  }

  /// Waits until the output has these texts, in this order, after its first `count` bytes; returns
  /// when the bytes that completed them were read.
  @discardableResult
  func wait(for texts: [String], after count: Int = 0) throws -> ContinuousClock.Instant {
    let wanted = texts.map { Array($0.utf8) }
    let deadline = ContinuousClock.now + MeasuredProgram.patience
    while ContinuousClock.now < deadline, read(milliseconds: 10_000) {
      let now = ContinuousClock.now
      if contains(wanted, after: count) { return now }
    }
    throw TestFailure(
      "waited for \(texts), but the last bytes are "
        + String(decoding: output.suffix(400), as: UTF8.self).debugDescription)
  }

  /// Collects output until none has come for this long.
  func settle(milliseconds: Int32) {
    while read(milliseconds: milliseconds) {}
  }

  /// Takes what there is after waiting for it; false when nothing came, or nothing can come.
  private func read(milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: control, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    let count = Glibc.read(control, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }

  private func contains(_ wanted: [[UInt8]], after count: Int) -> Bool {
    var start = count
    for text in wanted {
      guard let found = position(of: text, from: start) else { return false }
      start = found + text.count
    }
    return true
  }

  private func position(of text: [UInt8], from start: Int) -> Int? {
    guard let first = text.first, output.count - start >= text.count else { return nil }
    return (start...output.count - text.count).first {
      output[$0] == first && output[$0..<$0 + text.count].elementsEqual(text)
    }
  }
}
