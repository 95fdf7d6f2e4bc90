/// Why there can be no full screen; plain mode is the way out of each.
package enum TerminalError: Error, Equatable, Sendable {
  /// Neither a controlling terminal nor terminals as standard input and output.
  case noTerminal
  /// `TERM` is unset (empty here) or names a type that cannot place a cursor.
  case dumbTerminal(String)
  /// The terminfo database does not know this `TERM`.
  case unknownTerminal(String)
}
