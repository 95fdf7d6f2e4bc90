import Activities
import Caliper

/// What `timeback.config.json` says in one environment, the platform's own file (timeback.md F).
struct TimebackConfig: Equatable, Sendable {
  /// Whose ids these are.
  var environment = TimebackEnvironment.unsaid
  var name: String?
  /// For what belongs to no course; `nil` where the file names none.
  var sensor: CourseSensor?
  var courses: [Course] = []

  struct Course: Equatable, Sendable {
    var subject: Subject?
    var grade: Int?
    var code: String?
    /// The id in the roster; `nil` where it has none in this environment.
    var id: String?
    var sensor: CourseSensor?
    /// With everything that defaults and overrides add.
    var settings = CourseSettings()

    var totalLessons: Int? { settings.metrics[.totalLessons].flatMap { Int(exactly: $0) } }

    /// As events name it (timeback.md F.9).
    var name: String {
      EventCourse.name(code: code, subject: (subject ?? .none).rawValue, grade: grade)
    }
  }

  /// The course an activity belongs to: by its code, else by subject and grade; `nil` where none
  /// or more than one fits.
  func course(of activity: Activity) -> Course? {
    if let code = activity.course?.code { return courses.first { $0.code == code } }
    let fitting = courses.filter { course in
      (course.subject ?? .none) == activity.subject
        && activity.grades.contains { $0.rawValue == course.grade }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
