package import Caliper

/// An event that a sink does not take, or is not shown, as it is.
package struct SetAsideEvent: Equatable, Sendable {
  package var event: SealedEvent
  /// The receiver's words, or those of whoever holds it, on one line.
  package var reason: String
  /// Whether the receiver was never asked.
  package var isHeld: Bool

  package init(event: SealedEvent, reason: String, isHeld: Bool = false) {
    self.event = event
    self.reason = reason
    self.isHeld = isHeld
  }
}
