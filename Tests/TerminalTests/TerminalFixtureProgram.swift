import TestSupport

/// Starts the fixture in a terminal and waits for its first frame.
func startFixture(
  _ arguments: [String] = [], environment: [String: String] = [:],
  size: TerminalSize = .standard, standardStreams: TerminalProgram.StandardStreams = .terminal
) throws -> TerminalProgram {
  let program = try TerminalProgram(
    executable: builtProduct(named: "terminal-fixture"), arguments: arguments,
    environment: environment, size: size, standardStreams: standardStreams)
  try program.waitUntil("the first frame") { lines in
    lines.last?.last == "#" && lines.last?.count == size.columns
  }
  return program
}

extension TerminalProgram {
  /// Waits until the fixture shows an event as its newest.
  func waitForEvent(_ event: String) throws {
    try waitUntil("the event \(event)") { $0.count > 3 && $0[3] == event }
  }
}
