import Caliper
import EventDelivery
import TestSupport

/// What an outbox with one sink should do, said as plainly as possible.
struct OutboxModel {
  var events: [SealedEvent] = []
  var confirmed: Set<EventID> = []
  var claimed: Set<EventID> = []

  var waiting: [SealedEvent] { events.filter { !confirmed.contains($0.id) } }

  mutating func claim(_ limit: Int) -> [OutboxEntry] {
    let entries = waiting.prefix(limit).map {
      OutboxEntry(event: $0, isAmbiguous: claimed.contains($0.id))
    }
    claimed.formUnion(entries.map(\.event.id))
    return entries
  }

  mutating func confirm(_ ids: [EventID]) {
    confirmed.formUnion(ids)
    claimed.subtract(ids)
  }

  func someIDs(using random: inout SeededRandom) -> [EventID] {
    waiting.prefix(5).filter { _ in Bool.random(using: &random) }.map(\.id)
  }
}
