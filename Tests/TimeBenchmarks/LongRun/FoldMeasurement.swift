import ActivityRun
import BenchmarkTables
import Caliper
import Engagement

/// How long it takes to fold the journal of a day: 5,760 windows, 100,000 actions.
struct FoldMeasurement {
  private static let milliseconds: Int64 = 86_400_000
  private static let count = 100_000
  private static let rounds = 3

  let seed: UInt64

  var report: String {
    get throws {
      try [false, true].map(report).joined(separator: "\n\n")
    }
  }

  private func report(givesFeedback: Bool) throws -> String {
    let run = try LongRun(
      givesFeedback: givesFeedback, milliseconds: FoldMeasurement.milliseconds,
      count: FoldMeasurement.count, seed: seed)
    let payloads = try run.entries.map { try $0.payload }
    let events = RunRefold(
      header: run.header, activity: run.activity, entries: run.entries
    ).events
    let windows = events.filter { $0.kind != .completed }.count
    let size = Double(payloads.map(\.bytes.count).reduce(0, +)) / 1_048_576
    return """
      Folding a run of 24 h, feedback \(givesFeedback ? "at once" : "at the end"): \
      \(run.entries.count) actions, \(windows) windows and \(events.count - windows) completion, \
      \(size.figure(1)) MiB of journal; median of \(FoldMeasurement.rounds)
      \(try table(run, payloads).text)
      """
  }

  private func table(_ run: LongRun, _ payloads: [JournalPayload]) throws -> TextTable {
    let start = RunState(header: run.header, activity: run.activity)
    let record = RunRecord(
      id: run.header.runID, student: "", activity: "", course: nil, createdAtMilliseconds: 0,
      header: try run.header.bytes)
    var table = TextTable(heads: ["", "seconds", "entries/s", ""])
    table.rows.append(
      try row("state alone", aim: 1) { _ = try RunState.folding(run.entries, from: start) })
    table.rows.append(
      row("state and events") {
        _ = RunRefold(header: run.header, activity: run.activity, entries: run.entries)
      })
    table.rows.append(
      try row("reading the JSON alone") { _ = try payloads.map(JournalEntry.init(payload:)) })
    table.rows.append(
      try row("all, as at a resume") { _ = try RunRefold(stored: record, entries: payloads) })
    return table
  }

  private func row(
    _ name: String, aim: Double? = nil, _ work: () throws -> Void
  ) rethrows -> [String] {
    let seconds = try (0..<FoldMeasurement.rounds).map { _ in
      try ContinuousClock().measure(work).seconds
    }.median
    let verdict = aim.map { Aim.text("below \($0.figure(0)) s", isReached: seconds < $0) }
    return [
      name, seconds.figure(3), (Double(FoldMeasurement.count) / seconds).figure(0), verdict ?? "",
    ]
  }
}
