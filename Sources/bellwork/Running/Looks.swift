import Screen
import Terminal

/// How the program looks in this environment: with colours or without (NO_COLOR, CLICOLOR).
struct Looks: Sendable {
  var useColor: Bool

  init(environment: [String: String]) {
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    useColor = !isRefused && environment["CLICOLOR"] != "0"
  }

  /// Opens the screen in these looks.
  ///
  /// - Throws: `TerminalError` where there can be none.
  @MainActor
  func openTerminal() throws -> Terminal {
    let terminal = try Terminal.open(useColor: useColor, theme: useColor ? .standard : .mono)
    if terminal.capabilities.colors == 0 { terminal.theme = .mono }
    return terminal
  }
}

extension Terminal {
  /// The signs that this terminal's character set has.
  var appearance: Appearance { capabilities.isUTF8 ? .unicode : .ascii }
}
