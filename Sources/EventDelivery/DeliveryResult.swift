package import Caliper

/// What is certain about some entries of a delivery.
package struct DeliveryResult: Equatable, Sendable {
  /// They have arrived for good.
  package var confirmed: [EventID]
  /// They can never arrive as they are: the receiver refused each of them by itself, or they are
  /// held on this side.
  package var setAside: [Refusal]

  package init(confirmed: [EventID] = [], setAside: [Refusal] = []) {
    self.confirmed = confirmed
    self.setAside = setAside
  }

  /// One event, and why it does not arrive: in the receiver's own words, or in ours.
  package struct Refusal: Equatable, Sendable {
    package var event: EventID
    /// One line, cleaned, at most 500 characters; never what the event holds.
    package var reason: String
    /// It was never shown to the receiver, for what it says is meant for this computer alone;
    /// nothing has failed.
    package var isHeld: Bool

    package init(event: EventID, reason: String, isHeld: Bool = false) {
      self.event = event
      self.reason = reason
      self.isHeld = isHeld
    }
  }
}
