import Glibc

/// Another program that is asked for a line or two, and is given up where it takes long.
enum ShortCommand {
  private static let patience: Int32 = 300
  private static let longestOutput = 4096

  /// What a command prints; `nil` where it is not there, fails, or takes longer than 300 ms.
  static func output(of command: [String]) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = start(command, output: ends[1])
    close(ends[1])
    guard let child else { return nil }
    let output = read(ends[0])
    if output == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0, let output else { return nil }
    return String(decoding: output, as: UTF8.self)
  }

  /// It gets no input, and what it complains about is not shown.
  private static func start(_ command: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_RDWR, 0)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawnp(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    return child
  }

  /// All up to the end of the pipe; `nil` where that does not come in time.
  private static func read(_ end: Int32) -> [UInt8]? {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 512)
    let deadline = ContinuousClock.now + .milliseconds(Int(patience))
    while ContinuousClock.now < deadline, output.count < longestOutput {
      var request = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, patience) > 0 else { continue }
      let count = Glibc.read(end, &buffer, buffer.count)
      if count == 0 { return output }
      if count > 0 { output += buffer[..<count] }
    }
    return nil
  }
}
