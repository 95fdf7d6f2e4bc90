import Activities
import ActivityRun
import Caliper
import Engagement
import FoundationEssentials
import Screen
import Testing

/// Where feedback is not shown yet, the working time must not tell a wrong answer.
@Suite struct HiddenRushingTests {
  private static func state(_ feedback: Settings.FeedbackTime) throws -> RunState {
    var settings = Settings()
    settings.feedback = feedback
    let items = ["a", "b"].map { name in
      Item(
        identifier: ItemID(rawValue: name), prompt: "P", estimatedSeconds: 60,
        interaction: .trueFalse(TrueFalseInteraction(correctResponse: true)))
    }
    let activity = Activity(identifier: "x", title: "X", settings: settings, items: items)
    let runID = RunID(rawValue: UUID())
    let sensor = try #require(SensorURL("https://quiz.example"))
    let context = EventContext(
      runID: runID, sensor: sensor, appName: "bellwork",
      actor: TimebackUser(sensor: sensor, email: "a@b.example"), subject: "None",
      activity: EventActivity(url: "https://quiz.example/x", name: "X"))
    let header = RunHeader(
      runID: runID, seed: RunSeed(high: 1, low: 2), shuffleSeed: 3, attempt: 1, studentName: "Ada",
      fileName: "x.json", activityText: "", context: context)
    var state = RunState(header: header, activity: activity)
    _ = state.reduce(.sittingBegan, at: Stamp(elapsed: 0, wall: 0))
    _ = state.reduce(.choicePicked(1), at: Stamp(elapsed: 1_000, wall: 0))
    _ = state.reduce(.confirmed, at: Stamp(elapsed: 3_000, wall: 0))
    return state
  }

  private static func status(_ state: RunState) -> String {
    RunScreen.frame(of: state, size: Size(columns: 80, rows: 24)).lines.suffix(2).joined()
  }

  @Test(arguments: [Settings.FeedbackTime.end, .none])
  func `three rushed seconds count as working on the screen`(_ time: Settings.FeedbackTime) throws {
    let state = try HiddenRushingTests.state(time)
    #expect(state.tracker.totals[.rushing] == 3_000)
    #expect(HiddenRushingTests.status(state).contains("working 0:03"))
  }

  @Test func `with feedback at once they are taken off at once`() throws {
    let state = try HiddenRushingTests.state(.immediate)
    #expect(state.tracker.totals[.rushing] == 3_000)
    #expect(HiddenRushingTests.status(state).contains("working 0:00"))
  }
}
