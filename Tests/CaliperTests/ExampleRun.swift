import Caliper
import Testing

/// A run as the tests of this folder use it.
enum ExampleRun {
  static let seed = RunSeed(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210)
  /// 2026-01-27T10:00:00.000Z.
  static let start: Int64 = 1_769_508_000_000

  static var context: EventContext {
    get throws {
      let sensor = try #require(SensorURL("https://quiz.example.com/"))
      let api = try #require(SensorURL("https://api.timeback.example"))
      return EventContext(
        runID: try #require(RunID(text: "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b")), sensor: sensor,
        appName: "bellwork", actor: TimebackUser(sensor: sensor, email: "ada@example.com"),
        subject: "Math",
        course: EventCourse(
          courseID: "c-1", url: OneRosterURL.course(api: api, id: "c-1"), name: "MATH-3"),
        activity: EventActivity(
          url: ActivityPlace.grade(subject: "Math", grade: 3)
            .activityID(sensor: sensor, slug: "fractions-1"),
          name: "Fractions 1"))
    }
  }

  static func timeSpent(
    _ items: [TimeMetric] = [
      TimeMetric(type: .active, milliseconds: 9003),
      TimeMetric(type: .inactive, subType: "unfocused", milliseconds: 5997),
    ]
  ) throws -> CaliperEvent {
    CaliperEvent.timeSpent(
      window: 0, seed: seed, startMilliseconds: start, endMilliseconds: start + 15_000,
      items: items, context: try context, extensions: ["timeRules": "bellwork-1"])
  }

  static func completed(
    _ metrics: CompletionMetrics = CompletionMetrics(
      totalQuestions: 10, correctQuestions: 9, xpHundredths: 57, masteredUnits: 1, attempt: 1,
      pctCompleteApp: 40)
  ) throws -> CaliperEvent {
    CaliperEvent.activityCompleted(
      seed: seed, atMilliseconds: start + 34_000, metrics: metrics, context: try context,
      extensions: ["timeRules": "bellwork-1"])
  }
}
