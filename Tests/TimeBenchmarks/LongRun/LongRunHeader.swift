import ActivityRun
import Caliper

/// What the long runs begin with.
enum LongRunHeader {
  static func make(activityText: String) throws -> RunHeader {
    guard let sensor = SensorURL("https://quiz.example.com"),
      let runID = RunID(text: "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b")
    else { throw Unreadable() }
    let place = ActivityPlace.grade(subject: "Science", grade: 3)
    let context = EventContext(
      runID: runID, sensor: sensor, appName: "bellwork",
      actor: TimebackUser(sensor: sensor, email: "ada@example.com"), subject: "Science",
      course: EventCourse(courseID: "c-1", name: "SCI-3"),
      activity: EventActivity(
        url: place.activityID(sensor: sensor, slug: "long-run"), name: "Long run"))
    return RunHeader(
      runID: runID, seed: RunSeed(high: 1, low: 2), shuffleSeed: 3, attempt: 1,
      studentName: "Ada", fileName: "long-run.json", activityText: activityText, context: context)
  }

  /// The header's own constants cannot be read any more.
  struct Unreadable: Error {}
}
