/// Why a command ends: what to say, and with which status.
struct CommandFailure: Error {
  var status: ExitStatus
  /// Whole lines for standard error, already fit for a terminal.
  var message: String

  /// The message where there is one line for it, without the program's name.
  var line: String {
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    return first.hasPrefix("bellwork: ") ? String(first.dropFirst(10)) : first
  }
}
