import Caliper
package import EventDelivery

/// Sends events to a Caliper endpoint over HTTP.
///
/// Each event's bytes go out as they were sealed. What the answer says is kept before the next
/// request; a batch that is refused is halved until the one event that is wrong stands alone.
package struct CaliperSink: Sink {
  package let name: SinkName
  let endpoint: CaliperEndpoint
  let dialect: any WireDialect
  let connection: CaliperConnection
  /// For events that do not know their sensor.
  let sensor: String
  let clock: SinkClock
  /// Whether plain HTTP to another machine has been allowed.
  let allowsPlainHTTP: Bool

  package init(
    name: SinkName, endpoint: CaliperEndpoint, dialect: any WireDialect = TimebackDialect(),
    client: any HTTPClient, credentials: OAuthCredentials?, sensor: String, clock: SinkClock,
    allowsPlainHTTP: Bool = false
  ) {
    self.name = name
    self.endpoint = endpoint
    self.dialect = dialect
    self.sensor = sensor
    self.clock = clock
    self.allowsPlainHTTP = allowsPlainHTTP
    connection = CaliperConnection(
      endpoint: endpoint, client: client, credentials: credentials, now: clock.now)
  }

  package func deliver(
    _ entries: [OutboxEntry], progress: (DeliveryResult) async throws -> Void
  ) async throws {
    guard allowsPlainHTTP || endpoint.isPrivate else {
      throw error(.notEncrypted, .hold, nothingArrived: true)
    }
    let placeholders = entries.compactMap { entry in
      unsendable(entry.event).map {
        DeliveryResult.Refusal(event: entry.event.id, reason: $0, isHeld: true)
      }
    }
    if !placeholders.isEmpty { try await progress(DeliveryResult(setAside: placeholders)) }
    let refused = Set(placeholders.map(\.event))
    let rest = entries.filter { !refused.contains($0.event.id) }
    let missing = try await withoutThoseThere(rest, progress)
    for batch in batchesBySensor(missing) { try await send(batch, progress) }
  }

  /// Placeholders never leave this machine (design.md 6).
  ///
  /// An event is frozen: what holds a placeholder holds it for ever, and is held for as long.
  private func unsendable(_ event: SealedEvent) -> String? {
    endpoint.isLoopback ? nil : StandIn.in(event)?.reason
  }

  /// An envelope names one sensor; neighbours with the same one go together.
  private func batchesBySensor(_ events: [SealedEvent]) -> [[SealedEvent]] {
    events.reduce(into: []) { batches, event in
      if let last = batches.last?.last, last.sensor == event.sensor {
        batches[batches.count - 1].append(event)
      } else {
        batches.append([event])
      }
    }
  }

  func error(
    _ cause: CaliperSinkError.Cause, _ advice: RetryAdvice, nothingArrived: Bool
  ) -> CaliperSinkError {
    CaliperSinkError(
      host: endpoint.host, cause: cause, advice: advice, nothingArrived: nothingArrived)
  }
}
