/// Where events go.
///
/// Several at once are possible; each keeps its own place in the outbox.
package protocol Sink: Sendable {
  var name: SinkName { get }

  /// Delivers entries in order, and tells `progress` what became of each as soon as it is certain,
  /// so that no kill between two requests forgets what an answer said.
  ///
  /// When it returns, it has told of every entry, each once. When it throws, what it has not told
  /// of may have arrived, except where the error is a `DeliveryError` that says otherwise.
  func deliver(
    _ entries: [OutboxEntry], progress: (DeliveryResult) async throws -> Void
  ) async throws
}
