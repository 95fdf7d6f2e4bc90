/// What a student at plain mode does, or what happens to the program, one thing at a time.
enum LineEvent: Equatable {
  case line(String)
  /// Nothing more will be typed.
  case endOfInput
  /// Nobody reads what is printed any more, or the terminal is gone.
  case hangUp
  /// Ctrl-C at a terminal.
  case interrupted
  case terminate(signal: Int32)
  /// Ctrl-Z, or SIGTSTP from outside.
  case stopRequested
  /// The process was stopped, and goes on.
  case continued
  case timeout
}
