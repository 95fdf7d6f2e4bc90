import Activities

/// What `timeback.config.json` says, the platform's own file (timeback.md F).
struct TimebackConfig: Equatable, Sendable {
  var name: String?
  var sensor: String?
  var launchURL: String?
  var courses: [Course] = []

  struct Course: Equatable, Sendable {
    var subject: Subject?
    var grade: Int?
    var code: String?
    var sensor: String?
    var launchURL: String?
    var stagingID: String?
    var productionID: String?
    var totalLessons: Int?
  }

  /// The course an activity belongs to: by its code, else by subject and grade; `nil` where none
  /// or more than one fits.
  func course(of activity: Activity) -> Course? {
    if let code = activity.course?.code { return courses.first { $0.code == code } }
    let fitting = courses.filter { course in
      course.subject == activity.subject
        && activity.grades.contains { $0.rawValue == course.grade }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
