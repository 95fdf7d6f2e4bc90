import CPseudoTerminal

extension TerminalProgram {
  /// Waits until the screen satisfies the predicate; throws with the screen when it never does.
  ///
  /// Looks at whole frames only.
  package func waitUntil(
    deadlineSeconds: Double = 10, _ description: String, _ predicate: ([String]) -> Bool
  ) throws {
    try wait(deadlineSeconds, for: description) {
      !isInFrame && predicate(screen) ? true : nil
    }
  }

  /// Waits until the program has written these bytes, counted from an earlier `rawOutput.count`.
  package func waitForOutput(
    _ text: String, from start: Int = 0, deadlineSeconds: Double = 10
  ) throws {
    let wanted = Array(text.utf8)
    try wait(deadlineSeconds, for: "output \(text.debugDescription)") {
      contains(wanted, from: start) ? true : nil
    }
  }

  package func waitForExit(deadlineSeconds: Double = 10) throws -> ExitStatus {
    let status = try wait(deadlineSeconds, for: "the end of the program") { child.status }
    // The last bytes may still be on their way through the kernel.
    while drainsMore() {}
    return status
  }

  /// How the program ended; `nil` while it lives.
  package var endedAs: ExitStatus? {
    pump()
    child.look()
    return child.status
  }

  /// Waits until the program has stopped itself, as Ctrl-Z asks.
  package func waitForStop(deadlineSeconds: Double = 10) throws {
    try wait(deadlineSeconds, for: "the program to stop", polling: 5) {
      child.isStopped ? true : nil
    }
    while drainsMore() {}
  }

  /// The last bytes written, readable: escape is `␛`, other controls as in Swift.
  package func tail(_ count: Int = 400) -> String {
    String(decoding: rawOutput.suffix(count), as: UTF8.self)
      .replacing("\u{1B}", with: "␛").debugDescription
  }

  private func contains(_ wanted: [UInt8], from start: Int) -> Bool {
    let output = rawOutput.dropFirst(start)
    guard let first = wanted.first else { return true }
    return output.indices.contains {
      output[$0] == first && output[$0...].starts(with: wanted)
    }
  }

  private func drainsMore() -> Bool {
    let before = rawOutput.count
    child.wait(readable: [child.ends.control], milliseconds: 20)
    pump()
    return rawOutput.count > before
  }

  @discardableResult
  private func wait<Fact>(
    _ seconds: Double, for description: String, polling milliseconds: Int32 = 1000,
    _ fact: () -> Fact?
  ) throws -> Fact {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      pump()
      child.look()
      if let found = fact() { return found }
      let left = ContinuousClock.now.duration(to: deadline)
      if left <= .zero || (child.status != nil && !drainsMore()) { break }
      let (whole, fraction) = left.components
      let leftMilliseconds = whole * 1000 + fraction / 1_000_000_000_000_000 + 1
      child.wait(
        readable: [child.ends.control], milliseconds: min(milliseconds, Int32(leftMilliseconds)))
    }
    if let found = fact() { return found }
    throw TestFailure(report("waited \(seconds) s for \(description)"))
  }

  private func report(_ problem: String) -> String {
    let rows = screen.map { "|\($0)" }.joined(separator: "\n")
    let state = child.status.map { "\($0)" } ?? (child.isStopped ? "stopped" : "running")
    return """
      \(problem)
      program: \(state), screen \(size.columns)x\(size.rows):
      \(rows)
      last bytes: \(tail())
      """
  }
}
