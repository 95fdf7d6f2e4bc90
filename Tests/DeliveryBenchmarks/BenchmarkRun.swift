import Caliper

/// The run whose events are made: a course, a roster's ids, two items a window.
struct BenchmarkRun {
  private let seed = RunSeed(high: 1, low: 2)
  private let context: EventContext

  private static let start: Int64 = 1_769_508_000_000
  private static let windowMilliseconds: Int64 = 15_000

  init() throws {
    guard let sensor = SensorURL("https://quiz.example.com"),
      let runID = RunID(text: "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b")
    else { throw Unreadable() }
    let place = ActivityPlace.grade(subject: "Science", grade: 4)
    context = EventContext(
      runID: runID, sensor: sensor, appName: "bellwork",
      actor: TimebackUser(
        id: "https://quiz.example.com/users/u-1", email: "ada@example.com", name: "Ada"),
      subject: "Science",
      course: EventCourse(
        courseID: "c-1", url: "https://quiz.example.com/courses/c-1", name: "Science G4"),
      activity: EventActivity(
        url: place.activityID(sensor: sensor, slug: "water-cycle"), name: "The water cycle"))
  }

  /// The event of a window, built, encoded and held against the rules.
  func event(_ window: Int) throws -> SealedEvent {
    let start = BenchmarkRun.start + Int64(window) * BenchmarkRun.windowMilliseconds
    let event = CaliperEvent.timeSpent(
      window: window, seed: seed, startMilliseconds: start,
      endMilliseconds: start + BenchmarkRun.windowMilliseconds,
      items: [
        TimeMetric(type: .active, milliseconds: 12_500),
        TimeMetric(type: .inactive, subType: "idle", milliseconds: 2_500),
      ], context: context, extensions: ["timeRules": "bellwork-1"]
    ).sealed(of: context.runID, as: .timeSpent(window: window), sensor: context.sensor)
    guard event.objection == nil else { throw Unreadable() }
    return event
  }

  /// The run's own constants make no event that keeps the rules.
  struct Unreadable: Error {}
}
