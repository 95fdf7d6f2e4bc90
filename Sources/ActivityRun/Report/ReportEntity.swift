/// A student, course or activity of a report: what tells it apart, and what people call it.
package struct ReportEntity: Hashable, Sendable {
  package var id: String
  package var name: String?

  package init(id: String, name: String? = nil) {
    self.id = id
    self.name = name
  }
}
