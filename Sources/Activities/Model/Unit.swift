/// The unit of a course (OneRoster component) that an activity belongs to.
package struct Unit: Equatable, Sendable {
  package var title: String
  package var identifier: String?
  package var position: Int?

  package init(title: String, identifier: String? = nil, position: Int? = nil) {
    self.title = title
    self.identifier = identifier
    self.position = position
  }
}
