import Activities
import ActivityRun
import Caliper
import FoundationEssentials
import Testing

@testable import bellwork

/// What the event viewer shows of a run, in both forms.
@Suite struct EventLogTests {
  /// A run that answers its first question wrongly in a second, and then waits.
  private struct Played {
    var state: RunState
    var log = EventLog()
    var events: [SealedEvent] = []

    init(_ feedback: Settings.FeedbackTime, _ reports: QuestionReports? = nil) throws {
      var settings = Settings()
      settings.feedback = feedback
      let items = ["a", "b"].map { name in
        Item(
          identifier: ItemID(rawValue: name), prompt: "P", estimatedSeconds: 60,
          interaction: .trueFalse(TrueFalseInteraction(correctResponse: true)))
      }
      let activity = Activity(identifier: "x", title: "X", settings: settings, items: items)
      let sensor = try #require(SensorURL("https://quiz.example"))
      let runID = try #require(RunID(text: "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"))
      let context = EventContext(
        runID: runID, sensor: sensor, appName: "bellwork",
        actor: TimebackUser(sensor: sensor, email: "ada@b.example"), subject: "None",
        activity: EventActivity(url: "https://quiz.example/x", name: "X"))
      let header = RunHeader(
        runID: runID, seed: RunSeed(high: 1, low: 2), shuffleSeed: 3, attempt: 1,
        studentName: "Ada", fileName: "x.json", activityText: "", context: context,
        questionReports: reports)
      var recorder = RunRecorder(state: RunState(header: header, activity: activity))
      for (action, elapsed) in [
        (.sittingBegan, 0), (.choicePicked(1), 1_000), (.confirmed, 2_000), (.continued, 3_000),
        (.skipped, 15_000), (.ticked, 20_000),
      ] as [(RunAction, Int64)] {
        events += recorder.take(action, at: Stamp(elapsed: elapsed, wall: elapsed)).events
      }
      log.append(events)
      state = recorder.state
    }

    func lines(_ overlay: Overlay) -> [String] {
      var shown = state
      _ = shown.reduce(.overlayOpened(overlay), at: Stamp(elapsed: 20_000, wall: 20_000))
      return log.lines(of: shown)
    }
  }

  @Test func `shows nothing while it is closed`() throws {
    let played = try Played(.immediate)
    #expect(played.log.lines(of: played.state) == [])
  }

  @Test func `shows the bytes of each event, and the open window as it would be sent now`() throws {
    let played = try Played(.immediate)
    let event = try #require(played.events.first)
    let shown = played.lines(.eventJSON)
    #expect(shown.first == "00:00:15  window 1, closed")
    #expect(Array(shown.dropFirst().prefix { $0 != "" }) == EventJSON.lines(event.bytes))
    #expect(shown.contains { $0.contains(#""subType": "rushing""#) })
    #expect(shown.last == "not closed yet: as it would be sent if it closed now")
    let rest = shown.drop { !$0.hasSuffix("not closed yet") }
    #expect(rest.first == "00:00:20  window 2, not closed yet")
    #expect(rest.contains { $0.contains(#""value": 5"#) })
    #expect(rest.contains { $0.contains(#""startDate": "1970-01-01T00:00:15.000Z""#) })
    #expect(shown.contains { $0.contains("ada@b.example") })
  }

  @Test(arguments: [Settings.FeedbackTime.end, .none])
  func `holds back the times of every event until rushing may be named`(
    feedback: Settings.FeedbackTime
  ) throws {
    let played = try Played(feedback)
    let shown = played.lines(.eventJSON)
    #expect(!shown.contains { $0.contains("rushing") || $0.contains(#""value""#) })
    let reason = "(not shown before the end: it would tell which answers are right)"
    #expect(shown.filter { $0.contains(reason) }.count == 2)
    #expect(!played.lines(.eventViewer).contains { $0.contains("rushing") })
  }

  @Test func `tells events about questions in words, and never their answers`() throws {
    let played = try Played(.immediate, .withResponses)
    #expect(
      played.lines(.eventViewer).filter { !$0.contains("TimeSpentEvent") }.dropLast() == [
        "00:00:00  AssessmentItemEvent  Started \"a\", attempt 1",
        "00:00:02  AssessmentItemEvent  Completed \"a\", attempt 1, in 2.000 s, with the answer",
        "00:00:02  GradeEvent  Graded \"a\", attempt 1: 0 of 1",
        "00:00:03  AssessmentItemEvent  Started \"b\", attempt 1",
        "00:00:15  AssessmentItemEvent  Skipped \"b\", attempt 1",
      ])
    let json = played.lines(.eventJSON)
    #expect(json.contains("00:00:02  Graded \"a\", attempt 1: 0 of 1"))
    #expect(json.contains { $0.contains(#""response": false"#) })
  }

  @Test func `shows nothing of an answer that may be taken back`() throws {
    let shown = try Played(.end, .withResponses).lines(.eventJSON)
    #expect(shown.contains("00:00:00  Started \"a\", attempt 1"))
    #expect(!shown.contains { $0.contains("Completed") || $0.contains("Graded") })
  }

  @Test func `names a window that waits for an answer`() throws {
    var run = try Played(.immediate).state
    _ = run.reduce(.itemChosen(1), at: Stamp(elapsed: 26_000, wall: 26_000))
    _ = run.reduce(.overlayOpened(.eventViewer), at: Stamp(elapsed: 31_000, wall: 31_000))
    let shown = EventLog().lines(of: run)
    #expect(
      shown == [
        "closed, held back until the answer: active 15.000 s", "open window: active 1.000 s",
      ])
    _ = run.reduce(.overlayOpened(.eventJSON), at: Stamp(elapsed: 31_000, wall: 31_000))
    let json = EventLog().lines(of: run)
    #expect(
      json.first == "00:00:30  window 2, closed, held back until the answer: it may change")
    #expect(json.filter { $0 == "}" }.count == 2)
  }
}
