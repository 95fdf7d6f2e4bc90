/// Where events go.
///
/// Several at once are possible; each keeps its own place in the outbox.
package protocol Sink: Sendable {
  var name: SinkName { get }

  /// Delivers entries in order. When it returns, all of them have arrived for good, each once,
  /// the ambiguous ones included. When it throws, some may have arrived, except where the error
  /// is a `DeliveryError` that says otherwise.
  func deliver(_ entries: [OutboxEntry]) async throws
}
