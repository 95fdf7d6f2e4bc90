import BenchmarkTables
import Caliper
import EventDelivery
import Foundation
import Storage

/// How many events are on disk a second, beside SQLite's own insert of the same bytes.
struct AppendMeasurement {
  private static let rounds = 3
  private static let aim = 0.5

  /// How many events go into one commit, and how many commits a round has.
  private static let shapes = [(events: 1, commits: 400), (events: 100, commits: 100)]

  var report: String {
    get async throws {
      let run = try BenchmarkRun()
      var table = TextTable(heads: ["", "events/s", "SQLite", "ratio", ""])
      for shape in AppendMeasurement.shapes {
        let batches = try (0..<shape.commits).map { commit in
          try (0..<shape.events).map { try run.event(commit * shape.events + $0) }
        }
        table.rows.append(try await row(batches))
      }
      return """
        Events durably stored, each commit synced; median of \(AppendMeasurement.rounds)
        \(table.text)
        """
    }
  }

  private func row(_ batches: [[SealedEvent]]) async throws -> [String] {
    var own: [Double] = []
    var other: [Double] = []
    for _ in 0..<AppendMeasurement.rounds {
      own.append(try await rate(batches, into: OwnStore.init(path:)))
      other.append(try await rate(batches, into: PlainStore.init(path:)))
    }
    let ratio = own.median / other.median
    let name = batches[0].count == 1 ? "one a commit" : "\(batches[0].count) a commit"
    let verdict = Aim.text(
      "at least \(AppendMeasurement.aim.figure(1)) of it", isReached: ratio >= AppendMeasurement.aim
    )
    return [name, own.median.figure(0), other.median.figure(0), ratio.figure(2), verdict]
  }

  private func rate(
    _ batches: [[SealedEvent]], into makeStore: (String) throws -> any BenchmarkStore
  ) async throws -> Double {
    let folder = NSTemporaryDirectory() + "delivery-bench-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try makeStore(folder + "/events.sqlite")
    let time = try await ContinuousClock().measure {
      for batch in batches { try await store.append(batch) }
    }
    return Double(batches.count * batches[0].count) / time.seconds
  }
}
