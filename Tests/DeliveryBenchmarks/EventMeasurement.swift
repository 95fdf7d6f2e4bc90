import BenchmarkTables
import Caliper
import Foundation

/// How many events are built, encoded and checked a second, beside the platform's own client.
struct EventMeasurement {
  private static let count = 50_000
  private static let rounds = 5
  /// The platform's client is to be beaten by this much.
  private static let aim = 10.0

  private let run: BenchmarkRun
  private let peer = PythonPeer.found

  init() throws { run = try BenchmarkRun() }

  var report: String {
    get async throws {
      var alone: [Double] = []
      var together: [Double] = []
      var other: [Double] = []
      // In turns, so that whatever else the machine does meets all of them.
      for _ in 0..<EventMeasurement.rounds {
        alone.append(try rate())
        together.append(try await rateOfAllCores())
        if let peer { other.append(try peer.rate()) }
      }
      var table = TextTable(heads: ["", "events/s", "ratio", ""])
      let cores = ProcessInfo.processInfo.activeProcessorCount
      table.rows.append(row("bellwork, one core", alone.median, other.median))
      table.rows.append(row("bellwork, \(cores) cores", together.median, other.median))
      if let peer { table.rows.append([peer.name, other.median.figure(0), "", ""]) }
      return """
        Events of a window, \(try run.event(0).bytes.count) bytes each, built, encoded and \
        checked in a second; median of \(EventMeasurement.rounds)
        \(table.text)\(peer == nil ? "\n\(PythonPeer.absence)" : "")
        """
    }
  }

  private func row(_ name: String, _ own: Double, _ other: Double) -> [String] {
    guard peer != nil else { return [name, own.figure(0), "", ""] }
    let aim = EventMeasurement.aim
    return [
      name, own.figure(0), "\((own / other).figure(1)) ×",
      Aim.text("at least \(aim.figure(0)) ×", isReached: own / other >= aim),
    ]
  }

  /// By the processor's time, not the wall's: whatever else the machine does is not in it.
  private func rate() throws -> Double {
    let start = clock()
    try makeEvents()
    return Double(EventMeasurement.count) / (Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  /// By the wall's time: as many threads as there are cores make events at once, which one
  /// interpreter of Python cannot.
  private func rateOfAllCores() async throws -> Double {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let time = try await ContinuousClock().measure {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<cores { group.addTask { try makeEvents() } }
        try await group.waitForAll()
      }
    }
    return Double(cores * EventMeasurement.count) / time.seconds
  }

  private func makeEvents() throws {
    for window in 0..<EventMeasurement.count { _ = try run.event(window) }
  }
}
