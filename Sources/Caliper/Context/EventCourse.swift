/// The course an activity belongs to.
package struct EventCourse: Equatable, Sendable, Codable {
  /// The id in the platform's roster, which `extensions.courseId` carries.
  package var courseID: String?
  /// The URL made of it; see `OneRosterURL`.
  package var url: String?
  package var name: String

  package init(courseID: String? = nil, url: String? = nil, name: String) {
    self.courseID = courseID
    self.url = url
    self.name = name
  }

  /// The name of a course: its code, else subject and grade, else the subject (timeback.md F.9).
  package static func name(code: String? = nil, subject: String, grade: Int? = nil) -> String {
    code ?? grade.map { "\(subject) G\($0)" } ?? subject
  }
}
