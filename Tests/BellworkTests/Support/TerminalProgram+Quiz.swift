import TestSupport

/// Seconds until a test gives up; the machine may be busy with all the other tests.
let patience = 40.0

extension TerminalProgram {
  /// Waits until every one of these texts is on the screen.
  func waitFor(_ texts: String...) throws {
    try waitUntil(deadlineSeconds: patience, "\(texts)") { lines in
      texts.allSatisfy { text in lines.contains { $0.contains(text) } }
    }
  }

  /// Time passes; what the program writes meanwhile is read, and terminal questions are answered.
  func pass(seconds: Double) {
    // Nothing in particular is waited for: the deadline is what was asked.
    try? waitUntil(deadlineSeconds: seconds, "nothing") { _ in false }
  }

  /// Whether a text is on the screen now.
  func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }

  /// Types keys, then waits for a text.
  func type(_ keys: String, until text: String) throws {
    type(keys)
    try waitFor(text)
  }

  /// Presses a key, then waits for a text.
  func press(_ key: PressedKey, until text: String) throws {
    press(key)
    try waitFor(text)
  }

  /// Presses a key until a text comes: for a key that may be ignored for a moment.
  func pressAgain(_ key: PressedKey, until text: String) throws {
    for _ in 0..<200 {
      press(key)
      do {
        return try waitUntil(deadlineSeconds: 0.2, text) { lines in
          lines.contains { $0.contains(text) }
        }
      } catch {
        continue
      }
    }
    try waitFor(text)
  }

  func end() throws -> TestSupport.ExitStatus { try waitForExit(deadlineSeconds: patience) }

  /// The screen as a picture: the times on it masked as `m:ss`, the size in its first line.
  var picture: String {
    let lines = screen.map { $0.replacing(/\d+:\d\d/, with: "m:ss") }
    return "=== \(size.columns)x\(size.rows)\n" + lines.joined(separator: "\n") + "\n"
  }
}
