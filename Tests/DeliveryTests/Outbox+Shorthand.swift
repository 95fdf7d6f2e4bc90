import Caliper
import EventDelivery

extension Outbox {
  /// As many as the limit says, however long they are.
  func claim(for sink: SinkName, limit: Int) async throws -> [OutboxEntry] {
    try await claim(for: sink, limit: limit, byteLimit: .max)
  }

  func confirm(_ ids: [EventID], for sink: SinkName) async throws {
    try await keep(DeliveryResult(confirmed: ids), for: sink)
  }

  func setAside(_ ids: [EventID], reason: String = "no", for sink: SinkName) async throws {
    let refusals = ids.map { DeliveryResult.Refusal(event: $0, reason: reason) }
    try await keep(DeliveryResult(setAside: refusals), for: sink)
  }
}
