import Glibc
import Terminal

/// Whether a run is line by line instead of full-screen.
enum PlainMode {
  /// Where it is asked for, by `--plain` or in the environment, and where there is no terminal to
  /// draw on: a pipe, a dumb one, or one that nobody knows.
  static func applies(
    isAsked: Bool, environment: [String: String], hasTerminal: Bool, refusal: TerminalError?
  ) -> Bool {
    isAsked || isOn(environment["BELLWORK_PLAIN"]) || isOn(environment["ACCESSIBLE"])
      || !hasTerminal || refusal != nil
  }

  /// Standard input and output both lead to a terminal.
  static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Set, and not to what means no.
  private static func isOn(_ value: String?) -> Bool {
    guard let value, !value.isEmpty else { return false }
    return !["0", "false"].contains(value.lowercased())
  }
}
