package import Caliper

/// An event that waits for one sink.
package struct OutboxEntry: Equatable, Sendable {
  package let event: SealedEvent
  /// Whether an earlier delivery began and nothing is known of its end: it may have arrived.
  package let isAmbiguous: Bool

  package init(event: SealedEvent, isAmbiguous: Bool) {
    self.event = event
    self.isAmbiguous = isAmbiguous
  }
}
