import CPseudoTerminal
import CVTerm
import Glibc

/// A program running in a terminal of its own, seen and operated as a person would.
///
/// Everything happens on the caller's thread: output is read while waiting, never behind its back.
/// The program is killed when the value goes.
package final class TerminalProgram {
  /// Where the program's standard streams lead; the terminal controls it in either case.
  package enum StandardStreams: Sendable { case terminal, pipes }

  /// All bytes the program has written to the terminal.
  package private(set) var rawOutput: [UInt8] = []
  /// True between the marks of a synchronised frame: the screen is half old, half new.
  private(set) var isInFrame = false
  package private(set) var size: TerminalSize
  /// Whether the terminal answers when the program asks it something.
  package var answersQuestions = true
  /// The terminal's modes before the program started.
  package let attributesBefore: TTYAttributes

  let emulator: OpaquePointer
  let child: Child

  package init(
    executable: String, arguments: [String] = [], environment: [String: String] = [:],
    size: TerminalSize = .standard, directory: String? = nil,
    standardStreams: StandardStreams = .terminal
  ) throws {
    var ends = ChildProcess()
    let problem = terminal_open(Int32(size.rows), Int32(size.columns), &ends)
    guard problem == 0 else {
      throw TestFailure("no pseudo-terminal: \(String(cString: strerror(problem)))")
    }
    attributesBefore = try TTYAttributes(terminal: ends.terminal)
    child = try Child(
      executable, arguments,
      environment: TestEnvironment.standard.merging(environment) { $1 }, directory: directory,
      usesPipes: standardStreams == .pipes, ends: ends)
    guard let emulator = emulator_create(Int32(size.rows), Int32(size.columns)) else {
      throw TestFailure("no memory for a terminal")
    }
    self.emulator = emulator
    self.size = size
  }

  deinit { emulator_destroy(emulator) }

  /// The terminal's modes now.
  package var attributes: TTYAttributes {
    get throws { try TTYAttributes(terminal: child.ends.terminal) }
  }

  /// What a program on pipes wrote to them, as far as it can be read now.
  package func readPipes() -> (output: String, error: String) {
    let output = child.ends.output == -1 ? nil : Child.read(child.ends.output)
    let error = child.ends.error == -1 ? nil : Child.read(child.ends.error)
    return (
      String(decoding: output ?? [], as: UTF8.self), String(decoding: error ?? [], as: UTF8.self)
    )
  }

  package func signal(_ signal: Int32) { child.send(signal) }

  package func resize(_ size: TerminalSize) throws {
    pump()
    self.size = size
    emulator_resize(emulator, Int32(size.rows), Int32(size.columns))
    guard terminal_resize(child.ends.control, Int32(size.rows), Int32(size.columns)) == 0 else {
      throw TestFailure("the terminal cannot take the size \(size.columns)x\(size.rows)")
    }
  }

  /// Closes the window: the terminal hangs up.
  package func closeWindow() { child.close(\.control) }

  /// Takes what the program wrote, and gives back what the terminal answers.
  func pump() {
    guard child.ends.control != -1, let bytes = Child.read(child.ends.control) else { return }
    guard !bytes.isEmpty else { return }
    show(bytes)
    if answersQuestions { sendEmulated() } else { dropEmulated() }
  }

  /// Passes on what the emulator has to say: keys, reports, replies.
  func sendEmulated() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = emulator_read(emulator, &bytes, bytes.count)
      if count == 0 { return }
      write(bytes[..<count])
    }
  }

  private func dropEmulated() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while emulator_read(emulator, &bytes, bytes.count) > 0 {}
  }

  /// Writes bytes as if the keyboard had sent them.
  func write(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty, child.ends.control != -1 {
      let count = rest.withUnsafeBytes { Glibc.write(child.ends.control, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN, child.status == nil {
        child.wait(readable: [child.ends.control], writable: child.ends.control, milliseconds: 100)
        child.look()
        if let output = Child.read(child.ends.control) { show(output) }
      } else if errno != EINTR {
        return
      }
    }
  }

  private func show(_ bytes: [UInt8]) {
    let mark = Array("\u{1B}[?2026".utf8)
    // A mark may have come in two pieces.
    let news = rawOutput.suffix(mark.count) + bytes
    rawOutput += bytes
    emulator_write(emulator, bytes, bytes.count)
    let starts = news.indices.reversed()
    let last = starts.first { news[$0] == 0x1B && news[$0...].dropLast().starts(with: mark) }
    if let last { isInFrame = news[last + mark.count] == UInt8(ascii: "h") }
  }
}
