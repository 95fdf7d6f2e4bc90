import EventDelivery

/// A sink that cannot be made as it is configured: everything waits, and it says why.
struct HeldSink: Sink {
  struct Held: DeliveryError, Equatable {
    let description: String
    var nothingArrived: Bool { true }
    var advice: RetryAdvice { .hold }
  }

  let name: SinkName
  let reason: String

  func deliver(
    _ entries: [OutboxEntry], progress: (DeliveryResult) async throws -> Void
  ) async throws {
    throw Held(description: reason)
  }
}
