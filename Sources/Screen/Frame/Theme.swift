/// How each role looks.
package struct Theme: Equatable, Sendable {
  package var attributes: [Role: Attributes]

  package init(attributes: [Role: Attributes]) { self.attributes = attributes }

  package subscript(role: Role) -> Attributes { attributes[role] ?? Attributes() }
}
