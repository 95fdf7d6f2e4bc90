package import Screen

/// What the terminal has to say, one thing at a time.
///
/// Only `key` and `paste` are input in the sense of presence (`design.md` 3).
package enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Pasted text in one piece: newlines and tabs are spaces, other control characters are gone.
  case paste(String)
  /// The window got the focus, or lost it.
  case focus(Bool)
  case resized(Size)
  /// The terminal is gone or going: SIGHUP, POLLHUP or end of file. Comes once.
  case hangUp
  /// SIGTERM, SIGINT or SIGQUIT from outside.
  case terminate(signal: Int32)
  /// SIGTSTP from outside; Ctrl-Z comes as a key.
  case stopRequested
  /// The process was stopped, by `suspend()` or by others, and goes on.
  case continued
  case timeout
}
