import Screen
import Terminal
import Testing

@testable import bellwork

/// What follows from a terminal's answers, its environment and tmux, without a terminal.
@Suite struct TerminalSituationTests {
  private static let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
  private static let widths = WidthSample.all.map(\.expectedWidth)
  private static let answers = TerminalAnswers(
    isComplete: true, modes: [1004: .off, 2004: .off, 2026: .off], widths: widths)

  private func situation(
    _ asked: TerminalSurvey.Asked = .answers(answers), environment: [String: String] = [:],
    charset: TerminalSurvey.Charset = .utf8, colors: Int? = 256, tmux: TmuxSettings? = nil
  ) -> TerminalSituation {
    TerminalSituation(
      environment: Self.environment.merging(environment) { $1 },
      survey: TerminalSurvey(
        asked: asked, size: Size(columns: 80, rows: 24), charset: charset, colors: colors),
      tmux: tmux)
  }

  private func focus(_ situation: TerminalSituation) -> TerminalFact.FocusReports? {
    for case .focus(let reports) in situation.facts { return reports }
    return nil
  }

  @Test func `has nothing to complain about where all is well`() {
    #expect(
      situation().facts == [
        .type("xterm-256color"), .charset(.utf8, variable: "LANG", value: "C.UTF-8"),
        .size(Size(columns: 80, rows: 24)), .colors(256), .focus(.yes), .pasteBrackets(true),
        .wholeFrames(true), .widthsAgree,
      ])
    #expect(situation().facts.allSatisfy { $0.finding.level == .ok })
  }

  @Test(arguments: [
    (ModeSetting?.some(.on), TerminalFact.FocusReports.yes), (.alwaysOn, .yes), (.notKnown, .no),
    (.alwaysOff, .no), (nil, .notTold),
  ])
  func `takes silence for not known, not for missing`(
    setting: ModeSetting?, expected: TerminalFact.FocusReports
  ) {
    var answers = Self.answers
    answers.modes[1004] = setting
    #expect(focus(situation(.answers(answers))) == expected)
  }

  @Test func `does not know about focus where nothing answers`() {
    let situation = situation(.answers(TerminalAnswers(isComplete: false)))
    #expect(situation.facts.suffix(2) == [.silent, .focus(.notTold)])
  }

  @Test(arguments: [
    (["TERM": "linux"], TerminalFact.FocusReports.never("the Linux console")),
    (["TERM_PROGRAM": "Apple_Terminal"], .never("Terminal.app")), (["STY": "7.pts"], .screen),
    (["STY": ""], .yes),
  ])
  func `knows who never reports focus, whatever they answer`(
    environment: [String: String], expected: TerminalFact.FocusReports
  ) {
    #expect(focus(situation(environment: environment)) == expected)
  }

  @Test(arguments: [("on\n", true as Bool?), ("off\n", false), ("", nil), (nil, nil)])
  func `lets tmux decide inside tmux`(printed: String?, expected: Bool?) {
    let tmux = TmuxSettings(focusEvents: printed, escapeTime: "500\n")
    let situation = situation(environment: ["STY": "7.pts"], tmux: tmux)
    #expect(focus(situation) == .tmux(expected))
    #expect(situation.facts.last == .escapeTime(500))
  }

  @Test func `names the texts whose widths differ`() throws {
    var answers = Self.answers
    answers.widths[0] *= 2
    let expected = Self.widths[0]
    #expect(
      situation(.answers(answers)).facts.contains(
        .widthsDiffer([
          .init(name: "borders and signs", expected: expected, found: 2 * expected)
        ])))
    answers.widths = []
    #expect(situation(.answers(answers)).facts.contains(.widthsNotTold))
  }

  @Test(arguments: [
    (["NO_COLOR": "1"], TerminalFact.colorsRefused(by: "NO_COLOR")),
    (["CLICOLOR": "0"], .colorsRefused(by: "CLICOLOR")), (["NO_COLOR": ""], .colors(256)),
  ])
  func `honours those who want no colours`(environment: [String: String], fact: TerminalFact) {
    #expect(situation(environment: environment).facts.contains(fact))
  }

  @Test func `looks at the locale in the order of the C library`() {
    let environment = ["LC_ALL": "", "LC_CTYPE": "xx_XX", "LANG": "C"]
    let facts = situation(environment: environment, charset: .missing).facts
    #expect(facts.contains(.charset(.missing, variable: "LC_CTYPE", value: "xx_XX")))
  }

  @Test func `says the same with and without a terminal of letters`() {
    let facts = situation(.refused(.noTerminal), environment: ["LANG": "C"], charset: .unchosen)
      .facts
    #expect(
      facts == [.unusable(.noTerminal), .charset(.unchosen, variable: "LANG", value: "C")])
    #expect(facts.allSatisfy { $0.finding.level == .note })
  }

  @Test(arguments: [
    (TerminalError.noTerminal, DoctorFinding.Level.note), (.dumbTerminal("dumb"), .note),
    (.dumbTerminal(""), .problem(.unavailable)), (.unknownTerminal("x"), .problem(.unavailable)),
  ])
  func `calls a problem what nobody can have meant`(
    error: TerminalError, level: DoctorFinding.Level
  ) {
    #expect(TerminalFact.unusable(error).finding.level == level)
  }

  @Test(arguments: [
    (80, 24, DoctorFinding.Level.ok), (200, 50, .ok), (79, 24, .note), (80, 23, .note),
    (40, 12, .note), (39, 24, .problem(.unavailable)), (80, 11, .problem(.unavailable)),
  ])
  func `holds the size to what screens need`(columns: Int, rows: Int, level: DoctorFinding.Level) {
    #expect(TerminalFact.size(Size(columns: columns, rows: rows)).finding.level == level)
  }

  @Test(arguments: [(100, DoctorFinding.Level.ok), (101, .note), (500, .note)])
  func `minds that tmux holds Esc back`(milliseconds: Int, level: DoctorFinding.Level) {
    let finding = TerminalFact.escapeTime(milliseconds).finding
    #expect(finding.level == level)
    #expect((finding.advice == "Run: tmux set -sg escape-time 25") == (level == .note))
  }

  @Test func `asks no modes of Terminal app, and no letters where they cannot be written`() {
    #expect(
      TerminalQuestions.doctor(environment: ["TERM_PROGRAM": "Apple_Terminal"], charset: .utf8)
        .modes.isEmpty)
    #expect(TerminalQuestions.doctor(environment: [:], charset: .other).texts.isEmpty)
    #expect(TerminalQuestions.doctor(environment: [:], charset: .utf8).modes == [1004, 2004, 2026])
  }

  @Test func `draws no sample that a terminal would join`() {
    for sample in WidthSample.all {
      let scalars = sample.text.unicodeScalars.map(\.value)
      #expect(!scalars.contains(0x200D) && !scalars.contains(0xFE0F), "\(sample.name)")
    }
  }
}
