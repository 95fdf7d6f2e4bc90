import Terminal

/// The private modes of terminals that bellwork uses.
enum TerminalMode: Int, Sendable {
  case focusReports = 1004
  case pasteBrackets = 2004
  case wholeFrames = 2026
}

extension TerminalAnswers {
  subscript(_ mode: TerminalMode) -> ModeSetting? { modes[mode.rawValue] }
}
