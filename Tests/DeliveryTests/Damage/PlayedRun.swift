import ActivityRun
import Caliper
import Engagement
import Testing

/// A run that was really played, so that its journal folds to its events.
struct PlayedRun {
  let record: RunRecord
  private(set) var entries: [JournalPayload] = []
  private(set) var events: [SealedEvent] = []
  private(set) var outcome: RunOutcome?

  /// How a run stands when it is looked at.
  enum Ending { case open, left, abandoned }

  /// 2026-01-27T10:00:00.000Z.
  private static let start: Int64 = 1_769_508_000_000

  private static let activity = """
    { "bellwork": 1, "identifier": "planets", "title": "Planets",
      "items": [ { "type": "choice", "identifier": "hot", "prompt": "Which is the hottest?",
        "choices": ["Mercury", "Venus", "Mars"], "correctResponse": "Venus" } ] }
    """

  /// Plays for so many windows of 15 s and some seconds more, with a key every four.
  init(_ number: UInt64, windows: Int64, seconds: Int64 = 0, ending: Ending) throws {
    let header = try PlayedRun.header(number)
    let activity = try #require(header.activity)
    record = RunRecord(
      id: header.runID, student: header.context.actor.id, activity: "planets", course: nil,
      createdAtMilliseconds: PlayedRun.start, header: try header.bytes)
    var recorder = RunRecorder(state: RunState(header: header, activity: activity))
    try take(.sittingBegan, at: 0, &recorder)
    let end = windows * 15 + seconds
    for second in 1...end {
      try take(second % 4 == 0 ? .inputReceived : .ticked, at: second * 1000, &recorder)
    }
    switch ending {
    case .open: break
    case .left: try take(.sittingEnded(.left), at: end * 1000 + 500, &recorder)
    case .abandoned: try take(.abandoned, at: end * 1000 + 500, &recorder)
    }
  }

  private mutating func take(
    _ action: RunAction, at elapsed: Int64, _ recorder: inout RunRecorder
  ) throws {
    let recording = recorder.take(
      action, at: Stamp(elapsed: elapsed, wall: PlayedRun.start + elapsed))
    entries += try recording.entries.map { try $0.payload }
    events += recording.events
    outcome = recording.outcome ?? outcome
  }

  private static func header(_ number: UInt64) throws -> RunHeader {
    let seed = RunSeed(high: number, low: 7)
    let id = RunID.make(seed: seed)
    let sensor = try #require(SensorURL("https://quiz.example.com"))
    let context = EventContext(
      runID: id, sensor: sensor, appName: "bellwork",
      actor: TimebackUser(sensor: sensor, email: "ada@example.com"), subject: "Science",
      course: EventCourse(courseID: "c-1", name: "SCI-3"),
      activity: EventActivity(
        url: ActivityPlace.grade(subject: "Science", grade: 3)
          .activityID(sensor: sensor, slug: "planets"),
        name: "Planets"))
    return RunHeader(
      runID: id, seed: seed, shuffleSeed: number, attempt: 1, studentName: "Ada",
      fileName: "planets.json", activityText: activity, context: context)
  }
}
