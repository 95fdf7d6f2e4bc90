import Caliper
import EventDelivery
import Testing

extension Sink {
  /// Delivers, and holds the sink to confirming each entry once, in order.
  func deliverAll(_ entries: [OutboxEntry]) async throws {
    var confirmed: [EventID] = []
    try await deliver(entries) { result in
      confirmed += result.confirmed
      #expect(result.setAside.isEmpty)
    }
    #expect(confirmed == entries.map(\.event.id))
  }
}
