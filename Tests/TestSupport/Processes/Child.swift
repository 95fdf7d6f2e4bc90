import CPseudoTerminal
import Glibc

/// A child process and the descriptors that lead to it; killed and waited for when let go.
final class Child {
  private(set) var ends: ChildProcess
  private(set) var status: ExitStatus?
  private(set) var isStopped = false

  /// Starts it with `ends` as `terminal_open` made them, or all -1 where only pipes are wanted.
  init(
    _ executable: String, _ arguments: [String], environment: [String: String],
    directory: String?, usesPipes: Bool, ends: ChildProcess
  ) throws {
    self.ends = ends
    let problem = try withCStrings([executable] + arguments) { arguments in
      try withCStrings(TestEnvironment.lines(environment)) { environment in
        child_start(executable, arguments, environment, directory, usesPipes, &self.ends)
      }
    }
    guard problem == 0 else {
      status = .exited(127)
      throw TestFailure("cannot start \"\(executable)\": \(String(cString: strerror(problem)))")
    }
  }

  deinit {
    // Never 0, which would be the tests themselves.
    if status == nil, ends.pid > 0 {
      kill(ends.pid, SIGKILL)
      waitpid(ends.pid, nil, 0)
    }
    for end in [ends.control, ends.terminal, ends.input, ends.output, ends.error, ends.ended]
    where end != -1 { Glibc.close(end) }
  }

  /// Looks, without waiting, whether the child ended, stopped or went on.
  func look() {
    guard status == nil else { return }
    var value: Int32 = 0
    switch child_look(ends.pid, &value) {
    case .running: break
    case .exited: status = .exited(value)
    case .killed: status = .killed(signal: value)
    case .stopped: isStopped = true
    case .continued: isStopped = false
    }
  }

  func send(_ signal: Int32) {
    if status == nil { kill(ends.pid, signal) }
  }

  func close(_ end: WritableKeyPath<ChildProcess, Int32>) {
    if ends[keyPath: end] != -1 { Glibc.close(ends[keyPath: end]) }
    ends[keyPath: end] = -1
  }

  /// Waits until one of the ends has something, or the child ended; at most 5 ms where the kernel
  /// cannot tell (a stop, an old kernel).
  func wait(readable: [Int32], writable: Int32 = -1, milliseconds: Int32) {
    var watched = readable.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    watched.append(pollfd(fd: writable, events: Int16(POLLOUT), revents: 0))
    if status == nil { watched.append(pollfd(fd: ends.ended, events: Int16(POLLIN), revents: 0)) }
    let isTold = status != nil || ends.ended != -1
    poll(&watched, nfds_t(watched.count), isTold ? milliseconds : min(5, milliseconds))
  }

  /// All that can be read now; `nil` at the end of file.
  static func read(_ end: Int32) -> [UInt8]? {
    var result: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(end, &bytes, bytes.count)
      if count > 0 {
        result += bytes[..<count]
      } else if count == 0 {
        return result.isEmpty ? nil : result
      } else if errno != EINTR {
        return errno == EAGAIN || !result.isEmpty ? result : nil
      }
    }
  }
}
