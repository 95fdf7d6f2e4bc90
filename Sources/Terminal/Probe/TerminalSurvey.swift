package import Screen

/// What a terminal is and says of itself, found out without opening the screen on it.
package struct TerminalSurvey: Equatable, Sendable {
  /// What the locale says of letters.
  package enum Charset: Sendable {
    case utf8
    /// None is chosen; UTF-8 is taken for granted.
    case unchosen
    /// The locale is not on this machine; UTF-8 is taken for granted.
    case missing
    /// Something else than UTF-8.
    case other
  }

  /// How it came that there are answers, or none.
  package enum Asked: Equatable, Sendable {
    case answers(TerminalAnswers)
    /// The screen could not be opened on it either.
    case refused(TerminalError)
    case inBackground
  }

  package var asked: Asked
  /// `nil` where there is no terminal, or it does not tell.
  package var size: Size?
  package var charset: Charset
  /// By terminfo; `nil` for a type that terminfo does not know.
  package var colors: Int?

  package init(asked: Asked, size: Size?, charset: Charset, colors: Int?) {
    self.asked = asked
    self.size = size
    self.charset = charset
    self.colors = colors
  }

  /// How long a terminal may take to answer; over a slow line it is a few hundred milliseconds.
  private static let patience = 500

  /// Looks at the terminal that controls this process, and asks it where it can be asked.
  @MainActor
  package static func live(
    environment: [String: String], asking questions: (Charset) -> TerminalQuestions
  ) -> TerminalSurvey {
    let charset = Curses.charset
    return TerminalSurvey(
      asked: asked(questions(charset), environment), size: Curses.windowSize, charset: charset,
      colors: environment["TERM"].flatMap { Curses.colors(ofTerm: $0) })
  }

  @MainActor
  private static func asked(
    _ questions: TerminalQuestions, _ environment: [String: String]
  ) -> Asked {
    if let refusal = Terminal.refusal(environment: environment) { return .refused(refusal) }
    guard
      let answers = ControllingTerminal.answers(to: questions, withinMilliseconds: patience)
    else { return .inBackground }
    return .answers(answers)
  }
}
