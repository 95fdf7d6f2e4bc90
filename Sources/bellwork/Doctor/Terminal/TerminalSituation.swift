import Screen
import Terminal

/// All that is known about the terminal, and what follows from it.
struct TerminalSituation: Equatable, Sendable {
  var environment: [String: String]
  var survey: TerminalSurvey
  /// `nil` outside of tmux.
  var tmux: TmuxSettings?

  /// Asks the terminal and tmux.
  @MainActor
  static func live(environment: [String: String]) -> TerminalSituation {
    TerminalSituation(
      environment: environment,
      survey: .live(environment: environment) { charset in
        .doctor(environment: environment, charset: charset)
      },
      tmux: .live(environment: environment))
  }

  /// In the order in which they are reported.
  var facts: [TerminalFact] {
    var facts = [kind, charset]
    guard survey.asked != .refused(.noTerminal) else { return facts }
    facts.append(survey.size.map(TerminalFact.size) ?? .noSize)
    facts += colors.map { [$0] } ?? []
    if case .answers(let answers) = survey.asked { facts += self.facts(of: answers) }
    if let milliseconds = tmux?.escapeMilliseconds { facts.append(.escapeTime(milliseconds)) }
    return facts
  }

  private var kind: TerminalFact {
    switch survey.asked {
    case .refused(let error): .unusable(error)
    case .inBackground: .inBackground
    case .answers: .type(value("TERM") ?? "")
    }
  }

  private var charset: TerminalFact {
    let variable = ["LC_ALL", "LC_CTYPE", "LANG"].first { value($0) != nil } ?? "LANG"
    return .charset(survey.charset, variable: variable, value: value(variable) ?? "")
  }

  private var colors: TerminalFact? {
    if Looks(environment: environment).themeName == .mono {
      return .colorsRefused(by: value("NO_COLOR") == nil ? "CLICOLOR" : "NO_COLOR")
    }
    return survey.colors.map(TerminalFact.colors)
  }

  private func facts(of answers: TerminalAnswers) -> [TerminalFact] {
    guard answers.isComplete || !answers.modes.isEmpty else {
      return [.silent, .focus(focus(nil))]
    }
    return [
      .focus(focus(answers[.focusReports])),
      .pasteBrackets(answers[.pasteBrackets]?.isAvailable),
      .wholeFrames(answers[.wholeFrames]?.isAvailable),
      widths(answers.widths),
    ]
  }

  /// What stands between bellwork and the window decides, whatever it answers for itself.
  private func focus(_ setting: ModeSetting?) -> TerminalFact.FocusReports {
    if let tmux { return .tmux(tmux.hasFocusEvents) }
    if value("STY") != nil { return .screen }
    if value("TERM") == "linux" { return .never("the Linux console") }
    if value("TERM_PROGRAM") == "Apple_Terminal" { return .never("Terminal.app") }
    return setting.map { $0.isAvailable ? .yes : .no } ?? .notTold
  }

  private func widths(_ widths: [Int]) -> TerminalFact {
    let samples = WidthSample.all
    guard widths.count == samples.count else { return .widthsNotTold }
    let differences = zip(samples, widths).filter { $0.expectedWidth != $1 }.map { sample, width in
      TerminalFact.WidthDifference(
        name: sample.name, expected: sample.expectedWidth, found: width)
    }
    return differences.isEmpty ? .widthsAgree : .widthsDiffer(differences)
  }

  private func value(_ variable: String) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }
}
