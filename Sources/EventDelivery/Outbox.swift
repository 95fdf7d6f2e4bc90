package import Caliper

/// The durable queue of sealed events, with a place of its own for each sink.
///
/// Events come in through the run journal, in one transaction with what made them, or through
/// `append`. An event leaves a sink's queue only when the sink has confirmed it.
package protocol Outbox: Sendable {
  /// Stores events; on disk when it returns. The same id with the same bytes again is passed over.
  func append(_ events: [SealedEvent]) async throws

  /// Runs `delivery` while no other process delivers to `sink` out of this outbox.
  ///
  /// Throws `SinkBusy` at once where one does. Everything from claim to confirmation happens in
  /// it, for what another process has claimed and not yet delivered looks ambiguous.
  func delivering(to sink: SinkName, _ delivery: () async throws -> Void) async throws

  /// The oldest events that `sink` has not confirmed, in the order in which they were stored, and
  /// marks them as being delivered. What was marked before and neither confirmed nor released
  /// comes back as ambiguous.
  func claim(for sink: SinkName, limit: Int) async throws -> [OutboxEntry]

  /// The sink has these for good.
  func confirm(_ ids: [EventID], for sink: SinkName) async throws

  /// The delivery certainly did not happen: they wait again and are not ambiguous.
  func release(_ ids: [EventID], for sink: SinkName) async throws

  /// How many events `sink` has not confirmed.
  func waitingCount(for sink: SinkName) async throws -> Int

  /// The events of a run, in the order in which they were stored; of all runs where `nil`.
  func events(of run: RunID?) async throws -> [SealedEvent]
}
