import Activities
import ActivityRun
import Screen
import Testing

@Suite struct FeedbackPageTests {
  private func text(_ state: RunState) -> String {
    RunScreen.frame(of: state, size: Size(columns: 80, rows: 24)).lines.joined(separator: "\n")
  }

  @Test func `does not give the answer away while there are tries left`() throws {
    let shown = text(try Scene.feedbackTriesLeft.state())
    #expect(shown.contains("You have 2 tries left."))
    #expect(shown.contains("Lyon is the third."))
    #expect(!shown.contains("Right is"))
    #expect(!shown.contains("987"))
    #expect(shown.contains("Enter try again"))
  }

  @Test func `does not show the right answer where the file says never`() throws {
    let activity = SampleActivity.make { $0.settings.showCorrectResponse = .never }
    var run = try SampleRun(activity)
    run.act(.choicePicked(0))
    run.act(.confirmed)
    #expect(!text(run.state).contains("Right is"))
    run.finish()
    for line in 0..<60 {
      run.act(.scrolled(to: line))
      #expect(!text(run.state).contains("Right is"))
    }
  }

  @Test func `says of typed answers what was nearly right`() throws {
    let activity = SampleActivity.make {
      $0.items[4].interaction = .textEntry(
        TextEntryInteraction(accepted: [AcceptedText(text: "café")]))
    }
    let state = try SampleRun.sitting(
      at: .field, in: activity, [.textEdited(.insert("cafe")), .confirmed])
    #expect(text(state).contains("You wrote: cafe"))
    #expect(text(state).contains("check the accents"))
  }

  @Test func `shows a typed answer as typed, not as an author's text`() throws {
    let state = try SampleRun.sitting(
      at: .field, [.textEdited(.insert("**fox**")), .confirmed])
    #expect(text(state).contains("You wrote: **fox**"))
  }

  @Test func `says nothing of right and wrong where the file wants no feedback`() throws {
    var run = try SampleRun(SampleActivity.make { $0.settings.feedback = .none })
    run.act(.choicePicked(0), after: 30)
    run.act(.confirmed)
    run.finish()
    let frame = RunScreen.frame(of: run.state, size: Size(columns: 80, rows: 100))
    let lines = frame.lines
    #expect(lines.contains("  You chose: Lyon"))
    #expect(!lines.contains { $0.contains("✗") || $0.contains("Right is") })
  }
}
