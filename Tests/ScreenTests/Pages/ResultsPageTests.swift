import Activities
import ActivityRun
import Screen
import Testing

@Suite struct ResultsPageTests {
  private func lines(
    _ state: RunState, context: RunScreenContext = RunScreenContext()
  ) -> [String] {
    RunScreen.frame(of: state, context: context, size: Size(columns: 80, rows: 100)).lines
  }

  @Test func `shows every answer, what is right and why`() throws {
    let shown = lines(try Scene.results.state())
    #expect(shown.contains("  1. Which of these is the capital of France?"))
    #expect(shown.contains("  ~ partly right: 0.5 of 1 point"))
    #expect(shown.contains("  You gave no answer."))
    #expect(shown.contains("  Right is: True"))
    #expect(shown.contains("  Right is: 12.5 m/s"))
  }

  @Test func `shows the arithmetic and the policy of XP`() throws {
    let focused = "  XP: 1:22 of working = 1.37 XP (policy focusedMinutes: 1 XP is 1 minute)"
    #expect(lines(try Scene.results.state()).contains(focused))
    let expected = "  XP: 10.00 expected × 0.00 = 0.00 XP (policy expected: 1 of 7 right, try 2)"
    #expect(lines(try Scene.resultsExpected.state()).contains(expected))
  }

  @Test(
    arguments: [
      (nil, nil), (0, "  Reports: all sent."),
      (3, "  Reports: 3 not sent yet; they are kept here until they are."),
    ] as [(Int?, String?)])
  func `says how many reports wait, where that is known`(_ waiting: Int?, _ line: String?) throws {
    let shown = lines(try Scene.results.state(), context: .init(waitingReports: waiting))
    #expect(shown.first { $0.contains("Reports:") } == line)
  }

  @Test func `shows no XP in practice`() throws {
    let shown = lines(
      try Scene.results.state(), context: .init(waitingReports: 3, isPractice: true))
    #expect(shown.contains("  Practice: nothing was recorded."))
    #expect(!shown.contains { $0.contains("XP") || $0.contains("Reports") })
  }

  @Test(
    arguments: [
      (true, 0.1, "  Mastered before: no new units."), (false, 0.1, "  Mastered: 1 new unit."),
      (false, 0.9, "  Not mastered yet: 90% needed."),
    ])
  func `says what was mastered`(_ isMastered: Bool, _ threshold: Double, _ line: String) throws {
    var run = try SampleRun(SampleActivity.make { $0.mastery = Mastery(threshold: threshold) })
    run.act(.choicePicked(1))
    run.act(.confirmed)
    run.finish(StudentHistory(isMastered: isMastered))
    #expect(lines(run.state).contains(line))
  }

  struct Review: CustomTestStringConvertible {
    let feedback: Settings.FeedbackTime
    var showing = Settings.CorrectResponseTime.afterItem
    var passingScore: Double?
    let showsVerdict: Bool
    let showsRight: Bool
    var testDescription: String { "\(feedback), \(showing), \(passingScore as Any)" }
  }

  /// One of two questions is right in all of these.
  @Test(arguments: [
    Review(feedback: .immediate, showsVerdict: true, showsRight: true),
    Review(feedback: .end, showsVerdict: true, showsRight: true),
    Review(feedback: .none, showsVerdict: false, showsRight: false),
    Review(feedback: .end, showing: .never, showsVerdict: true, showsRight: false),
    Review(feedback: .end, showing: .afterActivity, showsVerdict: true, showsRight: true),
    Review(
      feedback: .end, showing: .afterPassing, passingScore: 0.5, showsVerdict: true,
      showsRight: true),
    Review(
      feedback: .end, showing: .afterPassing, passingScore: 0.6, showsVerdict: true,
      showsRight: false),
  ])
  func `reviews the answers as the file says`(review: Review) throws {
    var run = try SampleRun(
      SampleActivity.make {
        $0.items = [SampleActivity.choice, SampleActivity.trueFalse]
        $0.settings.feedback = review.feedback
        $0.settings.showCorrectResponse = review.showing
        $0.settings.passingScore = review.passingScore
      })
    for pick in [0, 0] {
      run.act(.choicePicked(pick), after: 20)
      run.act(.confirmed)
      if review.feedback == .immediate { run.act(.continued) }
    }
    run.finish()
    let shown = lines(run.state)
    #expect(shown.contains("  You chose: Lyon"))
    #expect(shown.contains("  ✗ not right") == review.showsVerdict)
    #expect(shown.contains("  Right is: Paris") == review.showsRight)
    #expect(shown.contains("  Lyon is the third.") == review.showsVerdict)
  }

  @Test func `says of one question that its time ran out`() throws {
    var run = try SampleRun(SampleActivity.make { $0.items[0].timeLimitSeconds = 20 })
    run.act(.choicePicked(1))
    run.act(.ticked, after: 30)
    run.act(.continued)
    run.finish()
    #expect(lines(run.state).filter { $0 == "  The time for it ran out." }.count == 1)
  }

  @Test func `offers to redo what went wrong only where something did`() throws {
    let footer = lines(try Scene.results.state())[99]
    #expect(footer.contains("w redo the wrong ones"))
    var run = try SampleRun(SampleActivity.make { $0.items = [SampleActivity.choice] })
    run.act(.choicePicked(1))
    run.act(.confirmed)
    run.act(.continued)
    run.finish()
    #expect(!lines(run.state)[99].contains("redo"))
    #expect(run.press(.character("w")) == .action(.inputReceived))
  }
}
