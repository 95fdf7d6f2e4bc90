/// An app, course or activity inside `object`: a name, and an id where one is known.
package struct NamedEntity: Equatable, Sendable, Codable {
  package var id: String?
  package var name: String

  package init(id: String? = nil, name: String) {
    self.id = id
    self.name = name
  }
}
