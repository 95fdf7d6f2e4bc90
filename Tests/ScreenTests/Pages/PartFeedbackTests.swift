import Activities
import ActivityRun
import Screen
import Testing

/// What feedback tells of the parts of an answer, and when it does not.
@Suite struct PartFeedbackTests {
  private func text(_ state: RunState?) throws -> String {
    let frame = RunScreen.frame(of: try #require(state), size: Size(columns: 80, rows: 60))
    return frame.lines.joined(separator: "\n")
  }

  @Test(
    arguments: [
      (AnswerSample.match, ["Right is", "→"], ["✗ Canada"]),
      (.order, ["The right order"], ["2 ✗"]), (.clozeTyped, ["→", "runs"], ["1 ✗ run"]),
      (.clozeList, ["→", "clouds"], ["2 ✗ rocks"]), (.selectText, ["!", "missed"], ["✗ dog"]),
      (.several, ["Right is", "✗ shark"], ["• shark"]),
    ] as [(AnswerSample, [String], [String])])
  func `says which parts are wrong, and not what is right, while there are tries left`(
    sample: AnswerSample, hidden: [String], shown: [String]
  ) throws {
    let state = try sample.state(.wrong) { $0.settings.itemAttempts = 3 }
    let page = try text(state)
    #expect(page.contains("You have 2 tries left."))
    for words in hidden { #expect(!page.contains(words), "\(words)") }
    for words in shown { #expect(page.contains(words), "\(words)") }
  }

  @Test(arguments: AnswerSample.allCases)
  func `tells nothing where the file wants no feedback`(_ sample: AnswerSample) throws {
    for stage: AnswerSample.Stage in [.right, .wrong, .partial] {
      let made = try sample.state(stage) { $0.settings.feedback = .none }
      guard made != nil, sample != .info else { continue }
      var run = try SampleRun(sample.activity { $0.settings.feedback = .none })
      for action in (stage == .right ? sample.right : sample.wrong) ?? [] { run.act(action) }
      run.act(.confirmed)
      if run.state.page == .item(0) { run.act(.confirmed) }
      run.finish()
      let page = try text(run.state)
      for sign in ["✗", "✓", "→", "[!", "Right is", "right order", "Toronto is larger"] {
        #expect(!page.contains(sign), "\(stage): \(sign)")
      }
      #expect(page.contains("Your answers"))
    }
  }

  @Test func `keeps what was right for the next try, and asks only for the rest`() throws {
    var run = try SampleRun(AnswerSample.match.activity { $0.settings.itemAttempts = 2 })
    for action in AnswerSample.match.partial ?? [] { run.act(action) }
    run.act(.confirmed)
    run.press(.enter)
    #expect(run.state.current?.draft == .matched([0, 3, nil], cursor: nil))
    #expect(try text(run.state).contains("Try 2 of 2"))
  }

  @Test func `says that a teacher marks it, and never that it is wrong`() throws {
    let page = try text(try AnswerSample.taughtWriting.state(.right))
    #expect(page.contains("handed in: your teacher marks it"))
    #expect(!page.contains("✗"))
    #expect(!page.contains("tries left"))
  }

  @Test func `shows the points that students gave themselves`() throws {
    let page = try text(try AnswerSample.selfMarked.state(.partial))
    #expect(page.contains("~ by your own marks: 3 of 4 points"))
    #expect(page.contains("[ ] Names the tilt (1 point)"))
    #expect(page.contains("[x] Says why it matters (3 points)"))
  }

  @Test func `says why beside the part it is of, once`() throws {
    let page = try text(try AnswerSample.match.state(.wrong))
    #expect(page.components(of: "Toronto is larger.") == 1)
    let several = try text(try AnswerSample.several.state(.wrong))
    #expect(several.components(of: "A shark is a fish.") == 1)
    let gaps = try text(try AnswerSample.clozeTyped.state(.wrong))
    #expect(gaps.components(of: "the verb has an s.") == 1)
    #expect(gaps.contains("2 Nearly: check the spelling."))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
