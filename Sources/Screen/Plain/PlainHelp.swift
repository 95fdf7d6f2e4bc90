/// Help in plain mode.
enum PlainHelp {
  static var lines: [String] {
    [
      "One line is one answer; an empty line goes on. A line that begins with a slash is a command:"
    ] + PlainCommand.allCases.map { "\($0.typed): \($0.words)" }
      + [
        "An answer that begins with a slash has two: //x is the answer /x.",
        "Time without a line is counted only as long as the question may need; /p stops the clock.",
      ]
  }
}
