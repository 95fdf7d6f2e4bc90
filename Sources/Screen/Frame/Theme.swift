/// How each role looks.
package struct Theme: Equatable, Sendable {
  package var attributes: [Role: Attributes]

  package init(attributes: [Role: Attributes]) { self.attributes = attributes }

  package subscript(role: Role) -> Attributes { attributes[role] ?? Attributes() }

  package var hasColors: Bool {
    attributes.values.contains { $0.foreground != nil || $0.tone != nil }
  }

  /// The theme without the tones of the large palette.
  package var inEightColors: Theme {
    Theme(
      attributes: attributes.mapValues { attributes in
        var plain = attributes
        plain.tone = nil
        return plain
      })
  }
}
