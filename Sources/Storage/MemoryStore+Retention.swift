package import ActivityRun
package import Caliper

/// What leaves the store.
extension MemoryStore {
  package func runsWithEntries() -> [EndedRun] {
    runList.filter { $0.record.outcome != nil && $0.record.summary == nil }.map {
      EndedRun(id: $0.record.id, deliveredAtMilliseconds: $0.deliveredAtMilliseconds)
    }
  }

  package func noteDelivered(_ runs: [RunID], atMilliseconds: Int64?) {
    for index in runList.indices where runs.contains(runList[index].record.id) {
      runList[index].deliveredAtMilliseconds = atMilliseconds
    }
  }

  package func sumUp(_ run: RunID, header: [UInt8], summary: [UInt8]) {
    guard
      let index = runList.firstIndex(where: {
        $0.record.id == run && $0.record.outcome != nil && $0.record.summary == nil
      })
    else { return }
    runList[index].record.header = header
    runList[index].record.summary = summary
    runList[index].entries = []
  }

  package func delete(runs: [RunID], events: [EventID]) {
    runList.removeAll { runs.contains($0.record.id) }
    eventList.removeAll { events.contains($0.id) }
    for sink in places.keys {
      places[sink]?.confirmed.subtract(events)
      places[sink]?.delivering.subtract(events)
      places[sink]?.notMeant.subtract(events)
      for event in events { places[sink]?.setAside[event] = nil }
    }
  }

  /// Memory that was given back is nobody's to read.
  package func purge() {}
}
