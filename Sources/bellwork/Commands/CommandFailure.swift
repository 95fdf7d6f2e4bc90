/// Why a command ends: what to say, and with which status.
struct CommandFailure: Error {
  var status: ExitStatus
  /// Whole lines for standard error, already fit for a terminal.
  var message: String
}
