import Activities
import ActivityRun
import Screen
import Testing

/// The pages of a run that have their picture.
enum Scene: String, CaseIterable, CustomTestStringConvertible {
  case choiceEmpty, choicePicked, hints
  case severalEmpty, severalTicked
  case trueFalse, gapEmpty, gapTyped, fieldEmpty, fieldTyped, numericTyped, info, media
  case feedbackRight, feedbackWrong, feedbackPartial, feedbackTriesLeft
  case paused, away, stillWorking, notice
  case finish, unanswered, itemList, help, helpScrolled, eventViewer, quitDialog
  case results, resultsExpected

  var testDescription: String { rawValue }

  var context: RunScreenContext {
    var context = RunScreenContext(waitingReports: 2, focusReports: .no)
    if self == .eventViewer {
      context.eventLines = ["TimeSpentEvent  sent", "  active 15.000 s", "open window: 4 s active"]
    }
    return context
  }

  func state() throws -> RunState {
    switch self {
    case .choiceEmpty: try SampleRun.sitting(at: .choice)
    case .choicePicked: try SampleRun.sitting(at: .choice, [.choicePicked(2)])
    case .hints: try SampleRun.sitting(at: .choice, [.hintTaken, .hintTaken, .choicePicked(3)])
    case .severalEmpty: try SampleRun.sitting(at: .several)
    case .severalTicked:
      try SampleRun.sitting(at: .several, [.choicePicked(0), .choicePicked(2)])
    case .trueFalse: try SampleRun.sitting(at: .trueFalse, [.choicePicked(1)])
    case .gapEmpty: try SampleRun.sitting(at: .gap)
    case .gapTyped: try SampleRun.sitting(at: .gap, [.textEdited(.insert("東京 e\u{301}"))])
    case .fieldEmpty: try SampleRun.sitting(at: .field)
    case .fieldTyped:
      try SampleRun.sitting(at: .field, [.textEdited(.insert("a fox")), .textEdited(.moveLeft)])
    case .numericTyped: try SampleRun.sitting(at: .numeric, [.textEdited(.insert("12.5"))])
    case .info: try SampleRun.sitting(at: .info)
    case .media: try SampleRun.sitting(at: .media)
    default: try laterState()
    }
  }

  private func laterState() throws -> RunState {
    switch self {
    case .feedbackRight: try SampleRun.sitting(at: .choice, [.choicePicked(1), .confirmed])
    case .feedbackWrong: try SampleRun.sitting(at: .choice, [.choicePicked(0), .confirmed])
    case .feedbackPartial:
      try SampleRun.sitting(at: .several, [.choicePicked(0), .inputReceived, .confirmed])
    case .feedbackTriesLeft:
      try SampleRun.sitting(
        at: .choice, in: SampleActivity.make { $0.settings.itemAttempts = 3 },
        [.choicePicked(0), .confirmed])
    case .paused: try SampleRun.sitting(at: .choice, [.choicePicked(0), .paused])
    case .away: try SampleRun.sitting(at: .choice, [.awayKeyPressed])
    case .stillWorking: try waited(seconds: 15)
    case .notice: try SampleRun.sitting(at: .choice, [.confirmed])
    case .itemList: try SampleRun.sitting(at: .trueFalse, [.overlayOpened(.itemList)])
    case .help: try SampleRun.sitting(at: .choice, [.overlayOpened(.help)])
    case .helpScrolled:
      try SampleRun.sitting(at: .choice, [.overlayOpened(.help), .scrolled(to: 999)])
    case .eventViewer: try SampleRun.sitting(at: .choice, [.overlayOpened(.eventViewer)])
    case .quitDialog: try SampleRun.sitting(at: .choice, [.overlayOpened(.quitDialog)])
    default: try endState()
    }
  }

  private func waited(seconds: Int64) throws -> RunState {
    var run = try SampleRun()
    run.act(.ticked, after: seconds)
    return run.state
  }

  private func endState() throws -> RunState {
    var run = try SampleRun(
      SampleActivity.make { activity in
        activity.settings.passingScore = 0.3
        activity.mastery = Mastery()
        activity.estimatedMinutes = 10
        activity.xpPolicy = self == .resultsExpected ? .expected : .focusedMinutes
      })
    run.act(.choicePicked(1), after: 12)
    run.act(.confirmed)
    run.act(.continued)
    run.act(.choicePicked(0), after: 200)
    run.act(.inputReceived, after: 10)
    run.act(.confirmed)
    run.act(.continued)
    run.goToEnd()
    if self == .unanswered { run.act(.finishRequested) }
    if self == .results || self == .resultsExpected {
      run.finish(StudentHistory(bestShareMillionths: 250_000))
    }
    return run.state
  }
}
