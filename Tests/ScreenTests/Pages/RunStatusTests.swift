import Activities
import ActivityRun
import Screen
import Testing

@Suite struct RunStatusTests {
  private func status(
    _ state: RunState, columns: Int = 80, context: RunScreenContext = RunScreenContext()
  ) -> String {
    RunScreen.frame(of: state, context: context, size: Size(columns: columns, rows: 24)).lines[22]
  }

  private func waited(_ seconds: Int64, at place: SampleActivity.Place = .choice) throws -> RunState
  {
    var run = try SampleRun()
    run.go(to: place)
    run.act(.ticked, after: seconds)
    return run.state
  }

  @Test func `asks ten seconds before the horizon, with a key that changes no answer`() throws {
    #expect(status(try waited(9)) == "  question 1 of 8 · working 0:09")
    #expect(status(try waited(15)).hasSuffix("Still working? Press Space"))
    #expect(status(try waited(28, at: .gap)).hasSuffix("Still working? Press an arrow key"))
  }

  @Test func `says why time is not counted, in the student's words`() throws {
    #expect(status(try waited(60)).hasSuffix("not counted: no keys pressed"))
    #expect(status(try waited(700)).hasSuffix("Away: no time is counted. Press any key to go on"))
    var run = try SampleRun()
    run.act(.overlayOpened(.help))
    run.act(.inputReceived, after: 15)
    run.act(.ticked, after: 10)
    #expect(status(run.state).hasSuffix("not counted: help screens"))
  }

  @Test func `says where the student is by the terminal's report, and how to come back`() throws {
    let state = try SampleRun.sitting(at: .choice, [.focusReported(hasFocus: false)])
    let words = "not counted: in another window. Press any key to go on"
    #expect(status(state).hasSuffix("· " + words))
    #expect(status(state, columns: 50) == "  in another window. Press any key to go on")
    let byKey = try SampleRun.sitting(at: .choice, [.awayKeyPressed])
    #expect(status(byKey).hasSuffix("Away: no time is counted. Press any key to go on"))
    #expect(status(byKey, columns: 40) == "  Away. Press any key to go on")
  }

  @Test(
    arguments: [
      (Notice.nothingPicked, "pick a choice first"), (.nothingTyped, "type an answer first"),
    ])
  func `shows what came of the last key`(_ notice: Notice, _ words: String) throws {
    let place: SampleActivity.Place = notice == .nothingPicked ? .choice : .field
    #expect(status(try SampleRun.sitting(at: place, [.confirmed])).hasSuffix("· " + words))
  }

  @Test func `names trouble, and in a narrow window the message first`() throws {
    let context = RunScreenContext(trouble: "reports cannot be sent now")
    let state = try Scene.choiceEmpty.state()
    #expect(status(state, context: context).hasSuffix("· reports cannot be sent now"))
    let notice = try Scene.notice.state()
    #expect(
      status(notice, columns: 40, context: context) == "  working 0:01 · pick a choice first")
  }
}
