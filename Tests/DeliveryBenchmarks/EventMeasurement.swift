import BenchmarkTables
import Caliper

/// How many events are built, encoded and checked a second, beside the platform's own client.
struct EventMeasurement {
  private static let count = 50_000
  private static let rounds = 5
  /// The platform's client is to be beaten by this much.
  private static let aim = 10.0

  var report: String {
    get throws {
      let run = try BenchmarkRun()
      let peer = PythonPeer.found
      var own: [Double] = []
      var other: [Double] = []
      // In turns, so that whatever else the machine does meets both.
      for _ in 0..<EventMeasurement.rounds {
        own.append(try rate(of: run))
        if let peer { other.append(try peer.rate()) }
      }
      var table = TextTable(heads: ["", "events/s", "ratio", ""])
      table.rows.append(["bellwork", own.median.figure(0), "", ""])
      if let peer {
        let ratio = own.median / other.median
        table.rows[0][2] = "\(ratio.figure(1)) ×"
        table.rows[0][3] = Aim.text(
          "at least \(EventMeasurement.aim.figure(0)) ×", isReached: ratio >= EventMeasurement.aim)
        table.rows.append([peer.name, other.median.figure(0), "", ""])
      }
      let size = try run.event(0).bytes.count
      return """
        Events of a window, \(size) bytes each, built, encoded and checked on one thread; \
        median of \(EventMeasurement.rounds)
        \(table.text)\(peer == nil ? "\n\(PythonPeer.absence)" : "")
        """
    }
  }

  private func rate(of run: BenchmarkRun) throws -> Double {
    let time = try ContinuousClock().measure {
      for window in 0..<EventMeasurement.count { _ = try run.event(window) }
    }
    return Double(EventMeasurement.count) / time.seconds
  }
}
