extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTerminal:
      "no terminal to draw on: run it in a terminal window, of type \"xterm-256color\" or the like"
    case .dumbTerminal(""):
      "\"TERM\" is not set: set it to your terminal's type, such as \"xterm-256color\""
    case .dumbTerminal(let term):
      "a terminal of type \"\(term)\" cannot place the cursor: use one that can, such as"
        + " \"xterm-256color\""
    case .unknownTerminal(let term):
      "terminal type \"\(term)\" is unknown here: install its terminfo entry (package "
        + "\"ncurses-term\") or set \"TERM\" to \"xterm-256color\""
    }
  }
}
