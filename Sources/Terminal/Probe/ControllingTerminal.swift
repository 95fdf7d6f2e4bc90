/// The controlling terminal as somebody to be asked, for the length of one conversation.
@MainActor
struct ControllingTerminal: @MainActor TerminalLine {
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant

  private init() { begin = clock.now }

  /// Its answers; `nil` where it cannot be asked from here.
  ///
  /// Its modes are as they were when this returns; SIGINT and the like wait until then.
  static func answers(
    to questions: TerminalQuestions, withinMilliseconds limit: Int
  ) -> TerminalAnswers? {
    guard Curses.beginAsking() else { return nil }
    let answers = ControllingTerminal().answers(to: questions, withinMilliseconds: limit)
    // A reply that comes late would be typed into the shell.
    Curses.endAsking(discardsInput: !answers.isComplete)
    return answers
  }

  var now: Int {
    let elapsed = begin.duration(to: clock.now).components
    return Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
  }

  func write(_ bytes: [UInt8]) { Curses.ask(bytes) }

  func read(timeoutMilliseconds: Int) -> [UInt8]? {
    Curses.readReplies(timeoutMilliseconds: timeoutMilliseconds)
  }
}
