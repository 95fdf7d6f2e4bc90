/// One activity file in the picker.
package struct PickerRow: Equatable, Sendable {
  /// How far this student is with it.
  package enum State: Equatable, Sendable {
    case new
    /// The question, from 1.
    case unfinished(at: Int)
    case best(percent: Int)
  }

  /// The activity's title, or the file's name where it cannot be read.
  package var title: String
  package var subject: String?
  package var grade: String?
  package var questionCount: Int?
  package var minutes: Int?
  package var state: State
  /// Why the file cannot be run, with its line.
  package var problem: String?

  package init(
    title: String, subject: String? = nil, grade: String? = nil, questionCount: Int? = nil,
    minutes: Int? = nil, state: State = .new, problem: String? = nil
  ) {
    self.title = title
    self.subject = subject
    self.grade = grade
    self.questionCount = questionCount
    self.minutes = minutes
    self.state = state
    self.problem = problem
  }
}
