/// An app, course or activity inside `object`: a name, and an id where one is known.
package struct NamedEntity: Equatable, Sendable, Decodable {
  package var id: String?
  package var name: String

  package init(id: String? = nil, name: String) {
    self.id = id
    self.name = name
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.optional("id", id)
      $0.key("name")
      $0.string(name)
    }
  }
}
