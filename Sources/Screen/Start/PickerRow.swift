package import Activities

/// One activity file in the picker.
package struct PickerRow: Equatable, Sendable {
  /// How far this student is with it.
  package enum State: Equatable, Sendable {
    /// It cannot be told.
    case unknown
    case new
    /// The question, from 1; `nil` where the run cannot be read.
    case unfinished(at: Int?)
    case best(percent: Int)
    /// Mastered, with the best score.
    case mastered(percent: Int)
  }

  /// Where an activity belongs.
  package struct Place: Equatable, Sendable {
    package var course: CourseReference?
    package var unit: Activities.Unit?

    package init(course: CourseReference? = nil, unit: Activities.Unit? = nil) {
      self.course = course
      self.unit = unit
    }
  }

  /// Tells files apart.
  package let path: String
  /// The activity's title, or the file's name where it cannot be read.
  package let title: String
  package let subject: String?
  package let grade: String?
  package let questionCount: Int?
  package let minutes: Int?
  package let place: Place
  package var state: State
  /// Why the file cannot be run, with the line of the mistake.
  package var problem: String?
  /// What the filter looks through.
  let searchText: SearchText

  package init(
    path: String, title: String, subject: String? = nil, grade: String? = nil,
    questionCount: Int? = nil, minutes: Int? = nil, place: Place = Place(), state: State = .new,
    problem: String? = nil
  ) {
    self.path = path
    self.title = title
    self.subject = subject
    self.grade = grade
    self.questionCount = questionCount
    self.minutes = minutes
    self.place = place
    self.state = state
    self.problem = problem
    let fileName = path.split(separator: "/").last.map(String.init)
    let texts = [
      title, subject, grade.map(PickerRow.gradeWords), place.course?.title, place.course?.code,
      place.unit?.title, fileName,
    ]
    searchText = SearchText(texts.compactMap(\.self).joined(separator: "\n"))
  }

  static func gradeWords(_ grade: String) -> String { "grade \(grade)" }
}
