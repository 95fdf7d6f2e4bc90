/// The course an activity says it belongs to; `timeback.config.json` knows the rest.
package struct CourseReference: Equatable, Sendable {
  package var title: String?
  /// OneRoster sourcedId or URL of the course.
  package var identifier: String?
  /// Course code of a course in `timeback.config.json`.
  package var code: String?

  package init(title: String? = nil, identifier: String? = nil, code: String? = nil) {
    self.title = title
    self.identifier = identifier
    self.code = code
  }
}
