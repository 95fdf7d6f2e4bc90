import Foundation
import TestSupport

/// The picker with hundreds of files: how soon it is there, and what a key of its filter costs.
///
/// The files are those of `activities/` under many names, beside which they stand in the list.
struct ManyFilesMeasurement {
  private static let count = 500
  /// Another key each time, and the last one shows everything again (Ctrl-U).
  private static let typed = ["f", "r", "a", "c", "t", "i", "o", "n", "s", "\u{15}"]

  private var starts = Samples()
  private var keys = KeyPresses()

  init(_ programs: Programs, _ plan: BenchmarkPlan) throws {
    let folder = try ManyFilesMeasurement.makeFolder(programs)
    var picker = programs.picker
    picker.environment["BELLWORK_ACTIVITIES"] = folder
    // The first start creates the database and warms the cache; it does not count.
    for round in 0...plan.starts {
      let program = try programs.start(picker)
      let shownAt = try program.wait(for: picker.firstScreen)
      if round > 0 { starts.append(shownAt - program.startedAt) }
    }
    let program = try programs.startAndSettle(picker)
    try program.send("/")
    program.settle(milliseconds: 300)
    for press in 0..<plan.presses {
      let key = ManyFilesMeasurement.typed[press % ManyFilesMeasurement.typed.count]
      try keys.press(key, in: program, [Programs.frameEnd])
    }
  }

  var rows: [ResultRow] {
    let name = "with \(ManyFilesMeasurement.count) files"
    let p99 = keys.latencies.quantile(0.99)
    return [
      ResultRow(
        "exec to picker \(name), median", starts.median, nil, nil, unit: "ms",
        aims: [Aim("300 ms", isReached: starts.median <= 300)]),
      ResultRow("exec to picker \(name), p95", starts.quantile(0.95), nil, nil, unit: "ms"),
      ResultRow(
        "filter key to its frame \(name), p99", p99, nil, nil, unit: "ms",
        aims: [Aim("16 ms", isReached: p99 <= 16)]),
    ]
  }

  private static func makeFolder(_ programs: Programs) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: "activities").sorted()
    let texts = try names.filter { $0.hasSuffix(".json") }
      .map {
        String(decoding: try Data(contentsOf: URL(filePath: "activities/\($0)")), as: UTF8.self)
      }
      .filter { $0.contains("\"bellwork\": 1") }
    guard !texts.isEmpty else { throw TestFailure("no activities in \"activities\"") }
    var folder = ""
    for index in 0..<count {
      let path = try programs.write(texts[index % texts.count], to: "many/\(index).json")
      folder = String(path.dropLast("/\(index).json".count))
    }
    return folder
  }
}
