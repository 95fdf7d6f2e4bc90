import ActivityRun
import Caliper
import EventDelivery

/// Journal and outbox that live as long as the process: for rehearsals and practice.
package actor MemoryStore {
  struct Run {
    var record: RunRecord
    var entries: [JournalPayload] = []
    var deliveredAtMilliseconds: Int64?
  }

  struct Place {
    var confirmed: Set<EventID> = []
    var delivering: Set<EventID> = []
    /// With the reason.
    var setAside: [EventID: DeliveryResult.Refusal] = [:]
    var standing = SinkStanding()
    /// Events of before the sink was met, or of runs it has not joined.
    var notMeant: Set<EventID> = []
    /// The runs whose events it gets; `nil` is all.
    var runs: Set<RunID>?

    func isMeant(_ event: SealedEvent) -> Bool { !notMeant.contains(event.id) }
  }

  /// In the order in which they were created.
  var runList: [Run] = []
  /// In the order in which they were stored.
  var eventList: [SealedEvent] = []
  var places: [SinkName: Place] = [:]

  package init() {}

  /// The events to add; all are looked at before any is stored.
  func newEvents(among events: [SealedEvent]) throws -> [SealedEvent] {
    var added: [SealedEvent] = []
    for event in events {
      let rival = (eventList + added).first {
        $0.id == event.id
          || ($0.runID == event.runID && $0.kind == event.kind && event.kind != .external)
      }
      if let rival {
        guard rival.bytes == event.bytes else { throw JournalError.eventConflict(event.id) }
      } else {
        added.append(event)
      }
    }
    return added
  }

  func store(_ events: [SealedEvent]) throws {
    let added = try newEvents(among: events)
    eventList += added
    for (sink, place) in places {
      guard let runs = place.runs else { continue }
      let others = added.filter { !runs.contains($0.runID) }
      places[sink]?.notMeant.formUnion(others.map(\.id))
    }
  }

  func index(of run: RunID) throws -> Int {
    guard let index = runList.firstIndex(where: { $0.record.id == run }) else {
      throw JournalError.noSuchRun(run)
    }
    return index
  }
}
