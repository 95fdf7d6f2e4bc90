import ActivityRun
import Caliper
import EventDelivery

@testable import Storage

/// All that a database tells, to compare before and after.
struct DatabaseState: Equatable {
  var runs: [RunID: RunRecord] = [:]
  var entries: [RunID: [JournalPayload]] = [:]
  var events: [EventID: SealedEvent] = [:]
  /// What each sink is not done with.
  var waiting: [SinkName: Set<EventID>] = [:]
  var setAside: [SinkName: [EventID: String]] = [:]

  static let sinks = [Samples.file, Samples.other]

  init(_ database: BellworkDatabase) async throws {
    for run in try await database.runs() {
      runs[run.id] = run
      entries[run.id] = try await database.entries(of: run.id)
    }
    for event in try await database.events(of: nil) { events[event.id] = event }
    for sink in DatabaseState.sinks {
      waiting[sink] = Set(try await database.waiting(for: sink, limit: 9999).map(\.id))
      setAside[sink] = Dictionary(
        uniqueKeysWithValues: try await database.setAside(for: sink).map {
          ($0.event.id, $0.reason)
        })
    }
  }
}
