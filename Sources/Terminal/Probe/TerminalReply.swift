/// What a terminal says when it is asked.
package enum TerminalReply: Equatable, Sendable {
  /// DECRPM: whether it knows a private mode, and how that is set.
  case mode(Int, ModeSetting)
  /// DA1, which every terminal answers: all questions before it have been read.
  case attributes
  /// CPR: where the cursor stands, from 1.
  case cursor(row: Int, column: Int)
}

/// How a terminal mode is set, by the numbers of DECRPM.
package enum ModeSetting: Int, Sendable {
  case notKnown = 0
  case on, off, alwaysOn, alwaysOff

  /// Whether a program may turn the mode on, or need not.
  package var isAvailable: Bool {
    switch self {
    case .on, .off, .alwaysOn: true
    case .notKnown, .alwaysOff: false
    }
  }
}
