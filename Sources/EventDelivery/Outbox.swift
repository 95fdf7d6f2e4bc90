package import Caliper

/// The durable queue of sealed events, with a place of its own for each sink.
///
/// Events come in through the run journal, in one transaction with what made them, or through
/// `append`. An event leaves a sink's queue only when the sink has confirmed it.
///
/// A sink that nobody has introduced is meant every event.
package protocol Outbox: Sendable {
  /// Stores events; on disk when it returns. The same id with the same bytes again is passed over.
  func append(_ events: [SealedEvent]) async throws

  /// Introduces sinks; for those that are known nothing changes.
  func meet(_ sinks: [SinkName], _ scope: SinkScope) async throws

  /// Means the events of a run for a sink, those that are there and those to come.
  func join(_ run: RunID, to sink: SinkName) async throws

  /// Lets events wait for a sink that were not meant for it: of a run, or all where `nil`.
  ///
  /// Returns how many. What the sink has had before it does not get again.
  func requeue(_ run: RunID?, for sink: SinkName) async throws -> Int

  /// Runs `delivery` while no other process delivers to `sink` out of this outbox.
  ///
  /// Throws `SinkBusy` at once where one does. Everything from claim to confirmation happens in
  /// it, for what another process has claimed and not yet delivered looks ambiguous.
  func delivering(to sink: SinkName, _ delivery: () async throws -> Void) async throws

  /// The oldest events that `sink` has neither confirmed nor set aside, in the order in which they
  /// were stored, and marks them as being delivered.
  ///
  /// At most `limit` of them, and at most `byteLimit` bytes together, but always one. What was
  /// marked before and not told of since comes back as ambiguous.
  func claim(for sink: SinkName, limit: Int, byteLimit: Int) async throws -> [OutboxEntry]

  /// Keeps what is certain: the sink has some for good, and others it never takes as they are.
  ///
  /// What is set aside stays, with its reason, until `retry`. What the outbox does not know, and
  /// what the sink was done with before, is passed over.
  func keep(_ result: DeliveryResult, for sink: SinkName) async throws

  /// The delivery certainly did not happen: they wait again and are not ambiguous.
  func release(_ ids: [EventID], for sink: SinkName) async throws

  /// Lets what was set aside wait again, in its old place; all of it where `ids` is `nil`.
  ///
  /// Returns how many.
  func retry(_ ids: [EventID]?, for sink: SinkName) async throws -> Int

  /// How many events `sink` has neither confirmed nor set aside.
  func waitingCount(for sink: SinkName) async throws -> Int

  /// How a sink stood when its last delivery ended; survives the program.
  func standing(of sink: SinkName) async throws -> SinkStanding

  func keep(_ standing: SinkStanding, of sink: SinkName) async throws

  /// Where each sink is with the events of each run that are meant for it, oldest run first.
  func places(of sinks: [SinkName]) async throws -> [OutboxPlace]

  /// The runs of which some of these sinks still have an event to confirm, one that was refused
  /// among them.
  ///
  /// What is not meant for a sink, and what was held back from it, it has not.
  func runsUndelivered(by sinks: [SinkName]) async throws -> Set<RunID>

  /// What a sink has set aside, oldest first.
  func setAside(for sink: SinkName) async throws -> [SetAsideEvent]

  /// An event by its id, whatever has become of it.
  func event(_ id: EventID) async throws -> SealedEvent?

  /// The events of a run, in the order in which they were stored; of all runs where `nil`.
  func events(of run: RunID?) async throws -> [SealedEvent]
}
