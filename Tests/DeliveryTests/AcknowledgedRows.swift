import ActivityRun
import Caliper
import EventDelivery

@testable import Storage

/// All that a database has, to compare acknowledgements of the storage fixture with.
struct AcknowledgedRows {
  private var runs: [String: RunRecord] = [:]
  private var events: [String: String] = [:]
  private var waiting: Set<String> = []
  private var sinks: [String] = []

  init(_ database: BellworkDatabase) async throws {
    for run in try await database.runs() { runs[run.id.text] = run }
    for event in try await database.events(of: nil) { events[event.id.urn] = event.line }
    waiting = Set(try await database.waiting(for: Samples.file, limit: 99).map(\.id.urn))
    sinks = try await database.sinkNames().map(\.rawValue)
  }

  /// What was acknowledged and is not there.
  func missing(of acknowledged: [String]) -> [String] {
    acknowledged.filter { !has($0.split(separator: " ", maxSplits: 2).map(String.init)) }
  }

  private func has(_ words: [String]) -> Bool {
    switch words[0] {
    case "run": runs[words[1]] != nil
    case "event": events[words[1]] == words[2]
    case "confirmed": events[words[1]] != nil && !waiting.contains(words[1])
    case "attempt": runs[words[1]]?.attempt == Int(words[2])
    case "finished": runs[words[1]]?.outcome != nil
    case "forgot": !sinks.contains(words[1])
    case "opened", "done": true
    default: false
    }
  }
}
