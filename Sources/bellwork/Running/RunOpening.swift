import Activities
import ActivityRun
import Caliper
import Engagement
import Screen
import Sinks

/// Puts together what a new run begins with.
struct RunOpening: Sendable {
  var file: ActivityFile
  var student: StudentIdentity
  var timeback: TimebackConfig
  var windowSeconds = 15
  var sinkNames: [String] = []
  /// Of `sinkNames`, those off this computer: they are sent no stand-ins.
  var strictSinkNames: [String] = []
  var surroundings = Surroundings()
  /// One of the activity's languages; `nil` is its own.
  var language: String?
  /// Whether each question is reported; `nil` is not at all.
  var questionReports: QuestionReports?

  /// As the student sees it; events name it as the file does.
  var activity: Activity { file.activity.shown(in: language) }

  func header(
    seed: RunSeed, runID: RunID, attempt: Int, pctComplete: Int? = nil
  ) throws -> RunHeader {
    let context = context(runID: runID)
    let shuffle = Seed(
      learner: context.actor.id, activity: file.activity.identifier, attempt: attempt)
    return RunHeader(
      runID: runID, seed: seed, shuffleSeed: shuffle.value, attempt: attempt,
      studentName: student.displayName, fileName: FilePath.name(file.path),
      activityText: String(decoding: file.bytes, as: UTF8.self),
      companionTexts: file.companions, context: context, timeRules: timeRules,
      pctComplete: pctComplete, totalLessons: course?.totalLessons, sinkNames: sinkNames,
      language: language == file.activity.language ? nil : language,
      questionReports: questionReports)
  }

  /// Who the events name; results of students are told apart by its id.
  var actor: TimebackUser {
    student.actor(
      sensor: timeback.sensor(of: file.activity), rosterAPI: timeback.environment.rosterAPI)
  }

  /// Where nothing of this run is sent, and why; the sink itself sees to it (`StandIn`).
  var held: HeldReports? {
    guard !strictSinkNames.isEmpty else { return nil }
    if StandIn.isEmail(actor.email) {
      return HeldReports(sinkNames: strictSinkNames, cause: .noEmail)
    }
    guard StandIn.isSensor(timeback.sensor(of: file.activity).text) else { return nil }
    return HeldReports(sinkNames: strictSinkNames, cause: .noSensor)
  }

  /// What tells courses apart in the history: the course's code, else subject and grade.
  var courseKey: String? {
    guard let course else { return nil }
    return course.name
  }

  private var course: TimebackConfig.Course? { timeback.course(of: file.activity) }

  private var timeRules: TimeRules {
    var rules = TimeRules()
    rules.windowMilliseconds = Int64(windowSeconds) * 1_000
    rules.idleAfterMilliseconds =
      file.activity.settings.idleAfterSeconds.map { Int64($0) * 1_000 }
    rules.allowsOtherWindows = file.activity.settings.otherWindows == .allowed
    rules.timeFactorPercent = student.timeFactorPercent
    return rules
  }

  private func context(runID: RunID) -> EventContext {
    let activity = file.activity
    let sensor = timeback.sensor(of: activity)
    let grade = course?.grade ?? (activity.grades.count == 1 ? activity.grades[0].rawValue : nil)
    let place = ActivityPlace(
      subject: activity.subject.rawValue, grade: grade,
      code: course?.code ?? activity.course?.code)
    return EventContext(
      runID: runID, sensor: sensor, appName: timeback.name ?? "bellwork",
      edApp: surroundings.entities[.edApp], actor: actor, subject: activity.subject.rawValue,
      course: eventCourse,
      activity: EventActivity(
        url: place.activityID(sensor: sensor, slug: activity.identifier), name: activity.title),
      related: surroundings.related)
  }

  private var eventCourse: EventCourse? {
    let own = file.activity.course
    guard let course else {
      guard let title = own?.title ?? own?.code else { return nil }
      return EventCourse(courseID: own?.identifier, url: url(of: own?.identifier), name: title)
    }
    // An id of another environment would be another course's, or nobody's.
    let id = course.id ?? own?.identifier
    return EventCourse(courseID: id, url: url(of: id), name: course.name)
  }

  /// A course's id is a URL already, or one in the platform's roster (timeback.md F.9).
  private func url(of courseID: String?) -> String? {
    guard let courseID else { return nil }
    if SensorURL(courseID) != nil { return courseID }
    return OneRosterURL.course(api: timeback.environment.rosterAPI, id: courseID)
  }
}
