package import Caliper
package import EventDelivery

extension MemoryStore: Outbox {
  package func append(_ events: [SealedEvent]) throws {
    eventList += try newEvents(among: events)
  }

  /// No other process can reach this memory.
  nonisolated package func delivering(
    to sink: SinkName, _ delivery: () async throws -> Void
  ) async throws {
    try await delivery()
  }

  package func claim(for sink: SinkName, limit: Int) -> [OutboxEntry] {
    let claimed = waiting(for: sink).prefix(limit).map { event in
      OutboxEntry(
        event: event, isAmbiguous: places[sink]?.delivering.contains(event.id) ?? false)
    }
    places[sink, default: Place()].delivering.formUnion(claimed.map(\.event.id))
    return claimed
  }

  package func confirm(_ ids: [EventID], for sink: SinkName) {
    places[sink, default: Place()].confirmed.formUnion(ids)
    release(ids, for: sink)
  }

  package func release(_ ids: [EventID], for sink: SinkName) {
    places[sink, default: Place()].delivering.subtract(ids)
  }

  package func waitingCount(for sink: SinkName) -> Int { waiting(for: sink).count }

  package func events(of run: RunID?) -> [SealedEvent] {
    guard let run else { return eventList }
    return eventList.filter { $0.runID == run }
  }

  private func waiting(for sink: SinkName) -> [SealedEvent] {
    let confirmed = places[sink]?.confirmed ?? []
    return eventList.filter { !confirmed.contains($0.id) }
  }
}
