package import Caliper
package import EventDelivery

extension MemoryStore: Outbox {
  package func append(_ events: [SealedEvent]) throws { try store(events) }

  package func meet(_ sinks: [SinkName], _ scope: SinkScope) {
    for sink in sinks where places[sink] == nil {
      places[sink] = Place(
        notMeant: Set(eventList.map(\.id)), runs: scope == .joinedRuns ? [] : nil)
    }
  }

  package func join(_ run: RunID, to sink: SinkName) {
    meet([sink], .joinedRuns)
    places[sink]?.runs?.insert(run)
    _ = requeue(run, for: sink)
  }

  package func requeue(_ run: RunID?, for sink: SinkName) -> Int {
    let chosen = eventList.filter { event in
      (run == nil || event.runID == run) && places[sink]?.notMeant.contains(event.id) == true
    }
    places[sink]?.notMeant.subtract(chosen.map(\.id))
    return chosen.count
  }

  /// No other process can reach this memory.
  nonisolated package func delivering(
    to sink: SinkName, _ delivery: () async throws -> Void
  ) async throws {
    try await delivery()
  }

  package func claim(for sink: SinkName, limit: Int, byteLimit: Int) -> [OutboxEntry] {
    var bytes = 0
    let claimed = waiting(for: sink).prefix(limit).prefix { event in
      defer { bytes += event.bytes.count }
      return bytes == 0 || bytes + event.bytes.count <= byteLimit
    }
    guard !claimed.isEmpty else { return [] }
    let delivering = places[sink]?.delivering ?? []
    places[sink, default: Place()].delivering.formUnion(claimed.map(\.id))
    return claimed.map { OutboxEntry(event: $0, isAmbiguous: delivering.contains($0.id)) }
  }

  package func keep(_ result: DeliveryResult, for sink: SinkName) {
    let open = Set(waiting(for: sink).map(\.id))
    let confirmed = open.intersection(result.confirmed)
    places[sink, default: Place()].confirmed.formUnion(confirmed)
    for refusal in result.setAside
    where open.contains(refusal.event) && !confirmed.contains(refusal.event) {
      places[sink, default: Place()].setAside[refusal.event] = refusal
    }
    release(result.confirmed + result.setAside.map(\.event), for: sink)
  }

  package func release(_ ids: [EventID], for sink: SinkName) {
    places[sink, default: Place()].delivering.subtract(ids)
  }

  package func retry(_ ids: [EventID]?, for sink: SinkName) -> Int {
    let chosen = (places[sink]?.setAside ?? [:]).keys.filter { ids?.contains($0) ?? true }
    for id in chosen { places[sink]?.setAside[id] = nil }
    return chosen.count
  }

  package func waitingCount(for sink: SinkName) -> Int { waiting(for: sink).count }

  package func standing(of sink: SinkName) -> SinkStanding {
    places[sink]?.standing ?? SinkStanding()
  }

  package func keep(_ standing: SinkStanding, of sink: SinkName) {
    places[sink, default: Place()].standing = standing
  }

  package func places(of sinks: [SinkName]) -> [OutboxPlace] {
    var runs: [RunID] = []
    for event in eventList where !runs.contains(event.runID) { runs.append(event.runID) }
    return runs.flatMap { run in sinks.compactMap { place(of: run, for: $0) } }
  }

  package func runsUndelivered(by sinks: [SinkName]) -> Set<RunID> {
    let events = sinks.flatMap { sink in
      waiting(for: sink) + setAside(for: sink).filter { !$0.isHeld }.map(\.event)
    }
    return Set(events.map(\.runID))
  }

  package func setAside(for sink: SinkName) -> [SetAsideEvent] {
    eventList.compactMap { event in
      places[sink]?.setAside[event.id].map {
        SetAsideEvent(event: event, reason: $0.reason, isHeld: $0.isHeld)
      }
    }
  }

  package func event(_ id: EventID) -> SealedEvent? { eventList.first { $0.id == id } }

  package func events(of run: RunID?) -> [SealedEvent] {
    guard let run else { return eventList }
    return eventList.filter { $0.runID == run }
  }

  private func place(of run: RunID, for sink: SinkName) -> OutboxPlace? {
    let place = places[sink] ?? Place()
    let events = eventList.filter { $0.runID == run && place.isMeant($0) }
    guard !events.isEmpty else { return nil }
    let waiting = waiting(for: sink).filter { $0.runID == run }
    return OutboxPlace(
      sink: sink, runID: run, waiting: waiting.count,
      confirmed: events.count { place.confirmed.contains($0.id) },
      setAside: events.count { place.setAside[$0.id]?.isHeld == false },
      held: events.count { place.setAside[$0.id]?.isHeld == true },
      oldestWaitingMilliseconds: waiting.first?.eventTimeMilliseconds)
  }

  private func waiting(for sink: SinkName) -> [SealedEvent] {
    let place = places[sink] ?? Place()
    return eventList.filter {
      !place.confirmed.contains($0.id) && place.setAside[$0.id] == nil && place.isMeant($0)
    }
  }
}
