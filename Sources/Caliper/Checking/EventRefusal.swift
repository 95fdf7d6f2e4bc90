/// An event that breaks rules and is therefore not stored.
package struct EventRefusal: Error, Equatable {
  package var id: EventID
  package var violations: [EventViolation]

  package init(id: EventID, violations: [EventViolation]) {
    self.id = id
    self.violations = violations
  }
}

extension EventRefusal: CustomStringConvertible {
  package var description: String {
    "event \"\(id.urn)\" breaks the platform's rules: "
      + violations.map(\.description).joined(separator: "; ")
  }
}
