import ActivityRun
import Caliper
import Engagement
import Testing

/// What a run of the tests begins with.
enum SampleHeader {
  /// 2026-01-27T10:00:00.000Z.
  static let start: Int64 = 1_769_508_000_000

  static func make(
    attempt: Int = 1, text: String = "{}", rules: TimeRules = TimeRules(),
    pctComplete: Int? = nil, totalLessons: Int? = nil, questionReports: QuestionReports? = nil
  ) throws -> RunHeader {
    let context = try context
    return RunHeader(
      runID: context.runID, seed: RunSeed(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210),
      shuffleSeed: .max, attempt: attempt, studentName: "Ada", fileName: "planets.json",
      activityText: text, companionTexts: ["moon.txt": "( )\n"], context: context,
      timeRules: rules, pctComplete: pctComplete, totalLessons: totalLessons,
      sinkNames: ["file"], questionReports: questionReports)
  }

  private static var context: EventContext {
    get throws {
      let sensor = try #require(SensorURL("https://quiz.example.com"))
      return EventContext(
        runID: try #require(RunID(text: "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b")), sensor: sensor,
        appName: "bellwork", actor: TimebackUser(sensor: sensor, email: "ada@example.com"),
        subject: "Science",
        course: EventCourse(courseID: "c-1", name: "SCI-3"),
        activity: EventActivity(
          url: ActivityPlace.grade(subject: "Science", grade: 3)
            .activityID(sensor: sensor, slug: "planets"),
          name: "Planets"))
    }
  }
}
