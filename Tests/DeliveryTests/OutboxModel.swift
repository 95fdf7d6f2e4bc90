import Caliper
import EventDelivery
import TestSupport

/// What an outbox with one sink and one run should do, said as plainly as possible.
struct OutboxModel {
  var events: [SealedEvent] = []
  var confirmed: Set<EventID> = []
  var refused: Set<EventID> = []
  var claimed: Set<EventID> = []
  /// From before the sink was met.
  var notMeant: Set<EventID> = []

  var waiting: [SealedEvent] {
    events.filter {
      !confirmed.contains($0.id) && !refused.contains($0.id) && !notMeant.contains($0.id)
    }
  }

  var setAside: [SealedEvent] { events.filter { refused.contains($0.id) } }

  var places: [OutboxPlace] {
    guard let first = events.first(where: { !notMeant.contains($0.id) }) else { return [] }
    return [
      OutboxPlace(
        sink: Samples.file, runID: first.runID, waiting: waiting.count,
        confirmed: confirmed.count, setAside: refused.count,
        oldestWaitingMilliseconds: waiting.first?.eventTimeMilliseconds)
    ]
  }

  mutating func claim(_ limit: Int, _ byteLimit: Int) -> [OutboxEntry] {
    var entries: [OutboxEntry] = []
    var bytes = 0
    for event in waiting {
      bytes += event.bytes.count
      guard entries.count < limit, entries.isEmpty || bytes <= byteLimit else { break }
      entries.append(OutboxEntry(event: event, isAmbiguous: claimed.contains(event.id)))
    }
    claimed.formUnion(entries.map(\.event.id))
    return entries
  }

  mutating func confirm(_ ids: [EventID]) {
    confirmed.formUnion(open(ids))
    claimed.subtract(ids)
  }

  mutating func setAside(_ ids: [EventID]) {
    refused.formUnion(open(ids))
    claimed.subtract(ids)
  }

  mutating func retry(_ ids: [EventID]?) -> Int {
    let chosen = ids.map { refused.intersection($0) } ?? refused
    refused.subtract(chosen)
    return chosen.count
  }

  mutating func requeue() -> Int {
    defer { notMeant = [] }
    return notMeant.count
  }

  /// Some that wait, and some that do not.
  func someIDs(using random: inout SeededRandom) -> [EventID] {
    (waiting.prefix(5) + events.suffix(8) + setAside.prefix(3)).filter { _ in
      Int.random(in: 0..<3, using: &random) == 0
    }.map(\.id)
  }

  private func open(_ ids: [EventID]) -> Set<EventID> {
    Set(waiting.map(\.id)).intersection(ids)
  }
}
