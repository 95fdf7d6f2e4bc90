extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTerminal:
      "no terminal to draw on: run it in a terminal window, or line by line with \"--plain\""
    case .dumbTerminal(""):
      "\"TERM\" is not set: set it to your terminal's type, such as \"xterm-256color\", "
        + "or run line by line with \"--plain\""
    case .dumbTerminal(let term):
      "a terminal of type \"\(term)\" cannot place the cursor: run line by line with \"--plain\""
    case .unknownTerminal(let term):
      "terminal type \"\(term)\" is unknown here: install its terminfo entry (package "
        + "\"ncurses-term\"), set \"TERM\" to \"xterm-256color\", or use \"--plain\""
    }
  }
}
