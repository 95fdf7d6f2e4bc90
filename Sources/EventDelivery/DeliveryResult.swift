package import Caliper

/// What is certain about some entries of a delivery.
package struct DeliveryResult: Equatable, Sendable {
  /// They have arrived for good.
  package var confirmed: [EventID]
  /// They can never arrive as they are: the receiver refused each of them by itself.
  package var setAside: [Refusal]

  package init(confirmed: [EventID] = [], setAside: [Refusal] = []) {
    self.confirmed = confirmed
    self.setAside = setAside
  }

  /// One event, and the receiver's own words why it does not take it.
  package struct Refusal: Equatable, Sendable {
    package var event: EventID
    /// One line, cleaned, at most 500 characters; never what the event holds.
    package var reason: String

    package init(event: EventID, reason: String) {
      self.event = event
      self.reason = reason
    }
  }
}
