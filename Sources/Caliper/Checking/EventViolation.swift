/// A rule of the platform that an event breaks, and where (timeback.md K.1).
package struct EventViolation: Equatable, Sendable {
  /// Where in the event: `generated.items[0].value`; empty for the event as a whole.
  package var path: String
  package var fact: EventFault

  package init(path: String, fact: EventFault) {
    self.path = path
    self.fact = fact
  }
}
