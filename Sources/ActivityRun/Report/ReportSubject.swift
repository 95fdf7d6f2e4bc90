import Caliper

/// Whom and what something reported is about.
package struct ReportSubject: Hashable, Sendable {
  /// Told apart by the email, in lower case: actor ids differ where a computer knows the roster.
  package var student: ReportEntity
  package var course: ReportEntity?
  /// Told apart by `object.id`.
  package var activity: ReportEntity

  package init(student: ReportEntity, course: ReportEntity? = nil, activity: ReportEntity) {
    self.student = student
    self.course = course
    self.activity = activity
  }
}

extension ReportSubject {
  /// The course is told apart by `extensions.courseId`, else its URL, else its name.
  init(_ event: CaliperEvent) {
    let object = event.object
    var courseID: String?
    if case .text(let id) = event.extensions["courseId"] { courseID = id }
    self.init(
      student: ReportEntity(id: event.actor.email.lowercased(), name: event.actor.name),
      course: object.course.map {
        ReportEntity(id: courseID ?? $0.id ?? $0.name, name: $0.name)
      } ?? courseID.map { ReportEntity(id: $0) },
      activity: ReportEntity(id: object.id, name: object.activity?.name))
  }

  /// The same as the run's events say.
  init(_ context: EventContext) {
    self.init(
      student: ReportEntity(id: context.actor.email.lowercased(), name: context.actor.name),
      course: context.course.map {
        ReportEntity(id: $0.courseID ?? $0.url ?? $0.name, name: $0.name)
      },
      activity: ReportEntity(id: context.activity.url, name: context.activity.name))
  }
}
