package import Caliper

/// An event that a sink does not take as it is.
package struct SetAsideEvent: Equatable, Sendable {
  package var event: SealedEvent
  /// The receiver's words, on one line.
  package var reason: String

  package init(event: SealedEvent, reason: String) {
    self.event = event
    self.reason = reason
  }
}
