import Activities
import ActivityRun
import Screen
import Testing

/// The screens of limits, tries, practice and what is sent, in both sizes and both sets of signs.
@Suite struct SettingsPictureTests {
  enum Subject: String, CaseIterable, CustomTestStringConvertible {
    case timeLeft, timeWarning, timeIsUp, resultsTries, resultsTimeUp, resultsPractice
    case eventJSON, eventsPractice

    var testDescription: String { rawValue }

    var context: RunScreenContext {
      switch self {
      case .eventJSON: RunScreenContext(eventLines: SettingsPictureTests.json)
      case .resultsPractice, .eventsPractice: RunScreenContext(isPractice: true)
      case .timeLeft, .timeWarning, .timeIsUp, .resultsTries, .resultsTimeUp:
        RunScreenContext(waitingReports: 0)
      }
    }

    func state() throws -> RunState {
      switch self {
      case .timeLeft: try SettingsPictureTests.passed(seconds: 100)
      case .timeWarning: try SettingsPictureTests.passed(seconds: 303)
      case .timeIsUp: try SettingsPictureTests.itemTimedOut()
      case .resultsTries: try SettingsPictureTests.finished(attempts: 4)
      case .resultsTimeUp: try SettingsPictureTests.ranOut()
      case .resultsPractice: try SettingsPictureTests.finished(attempts: 0)
      case .eventJSON: try SampleRun.sitting(at: .choice, [.overlayOpened(.eventJSON)])
      case .eventsPractice: try SampleRun.sitting(at: .choice, [.overlayOpened(.eventViewer)])
      }
    }
  }

  private static let json = [
    "10:00:15  window 1, closed", "{",
    #"  "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2","#,
    #"  "generated": {"#, #"    "id": "urn:uuid:aac6b72b-0ebd-4139-9907-b4d69174a079","#,
    #"    "name": "\u001b[2J 日本語""#, "  }", "}", "",
    "not closed yet: as it would be sent if it closed now", "{}", "",
  ]

  private static func passed(seconds: Int64) throws -> RunState {
    var run = try SampleRun(SampleActivity.make { $0.settings.timeLimitSeconds = 600 })
    while run.elapsed < seconds * 1_000 { run.act(.inputReceived) }
    return run.state
  }

  private static func itemTimedOut() throws -> RunState {
    var run = try SampleRun(SampleActivity.make { $0.items[0].timeLimitSeconds = 30 })
    run.act(.choicePicked(0))
    run.act(.ticked, after: 40)
    return run.state
  }

  /// A run whose second question took four minutes, after so many tries.
  private static func finished(attempts: Int) throws -> RunState {
    var run = try SampleRun(
      SampleActivity.make {
        $0.settings.passingScore = 0.3
        $0.settings.gradeAttempt = .average
        $0.mastery = Mastery()
      })
    run.act(.choicePicked(1), after: 12)
    run.act(.confirmed)
    run.act(.continued)
    for _ in 0..<24 { run.act(.inputReceived, after: 10) }
    run.act(.choicePicked(0))
    run.act(.confirmed)
    run.act(.continued)
    let shares = [214_000, 0, 1_000_000, 571_000]
    run.goToEnd()
    run.act(.finishRequested)
    run.act(.attemptTaken(attempts + 2))
    run.finish(
      StudentHistory(
        attemptsTaken: attempts + 1, bestShareMillionths: attempts > 0 ? 1_000_000 : nil,
        finishedAttempts: (0..<attempts).map {
          FinishedAttempt(number: $0 + 1, shareMillionths: shares[$0])
        }))
    return run.state
  }

  private static func ranOut() throws -> RunState {
    var run = try SampleRun(SampleActivity.make { $0.settings.timeLimitSeconds = 60 })
    run.act(.choicePicked(1), after: 10)
    run.act(.ticked, after: 55)
    run.act(.finished(StudentHistory()), after: 0)
    return run.state
  }

  @Test(arguments: Subject.allCases)
  func `looks like its pictures`(_ subject: Subject) throws {
    let state = try subject.state()
    for (appearance, suffix) in [(Appearance.unicode, ""), (.ascii, "-ascii")] {
      let pictures = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)].map { size in
        let frame = RunScreen.frame(
          of: state, context: subject.context, size: size, appearance: appearance)
        #expect(frame.faults == [])
        return frame.picture
      }
      try Picture.compare(pictures.joined(), with: subject.rawValue + suffix + ".txt")
    }
  }

  @Test func `results scroll to the last answer in the smallest window`() throws {
    var run = try SampleRun()
    run.finish()
    let size = Size(columns: 40, rows: 12)
    for _ in 0..<60 { run.press(.pageDown, size: size) }
    let lines = RunScreen.frame(of: run.state, size: size).lines
    #expect(lines.contains { $0.contains("Right is: a cat") }, "\(lines)")
  }
}
