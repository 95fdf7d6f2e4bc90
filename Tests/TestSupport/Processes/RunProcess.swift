import CPseudoTerminal
import Glibc

/// Runs a program on pipes, without a controlling terminal, to its end.
///
/// - Throws: when it cannot start, or has not ended by the deadline; it is killed then.
package func runProcess(
  _ executable: String, _ arguments: [String] = [], input: String = "",
  environment: [String: String] = TestEnvironment.standard, directory: String? = nil,
  deadlineSeconds: Double = 30
) throws -> ProcessResult {
  // A program that reads no input must not end the tests.
  signal(SIGPIPE, SIG_IGN)
  var ends = ChildProcess()
  (ends.control, ends.terminal, ends.ended) = (-1, -1, -1)
  let child = try Child(
    executable, arguments, environment: environment, directory: directory, usesPipes: true,
    ends: ends)
  let conversation = PipeConversation(child: child, input: Array(input.utf8))
  let deadline = ContinuousClock.now + .seconds(deadlineSeconds)
  while true {
    child.look()
    conversation.exchange()
    if let status = child.status, conversation.isDrained {
      return ProcessResult(
        status: status, output: String(decoding: conversation.output, as: UTF8.self),
        error: String(decoding: conversation.error, as: UTF8.self))
    }
    guard ContinuousClock.now < deadline else {
      throw TestFailure(
        "\"\(executable)\" still runs after \(deadlineSeconds) s, having written:\n"
          + String(decoding: conversation.output + conversation.error, as: UTF8.self))
    }
    conversation.wait(milliseconds: 100)
  }
}

/// The three pipes of a child: writes what is left to write, keeps what was read.
private final class PipeConversation {
  private let child: Child
  private var input: ArraySlice<UInt8>
  private(set) var output: [UInt8] = []
  private(set) var error: [UInt8] = []
  private(set) var isDrained = false

  init(child: Child, input: [UInt8]) {
    self.child = child
    self.input = input[...]
  }

  func exchange() {
    let hadEnded = child.status != nil
    write()
    let newOutput = read(\.output)
    let newError = read(\.error)
    output += newOutput
    error += newError
    // A grandchild may keep the pipes open; what it writes later is not waited for.
    isDrained = hadEnded && newOutput.isEmpty && newError.isEmpty
  }

  func wait(milliseconds: Int32) {
    child.wait(
      readable: [child.ends.output, child.ends.error],
      writable: input.isEmpty ? -1 : child.ends.input, milliseconds: milliseconds)
  }

  private func read(_ end: WritableKeyPath<ChildProcess, Int32>) -> [UInt8] {
    guard child.ends[keyPath: end] != -1 else { return [] }
    if let bytes = Child.read(child.ends[keyPath: end]) { return bytes }
    child.close(end)
    return []
  }

  private func write() {
    while !input.isEmpty, child.ends.input != -1 {
      let count = input.withUnsafeBytes { Glibc.write(child.ends.input, $0.baseAddress, $0.count) }
      if count > 0 {
        input = input.dropFirst(count)
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        input = []
      }
    }
    child.close(\.input)
  }
}
