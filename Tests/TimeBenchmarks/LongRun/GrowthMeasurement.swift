import ActivityRun
import BenchmarkTables
import Engagement

/// Whether an action costs more, and the state holds more, the longer a run has been going on.
struct GrowthMeasurement {
  private static let laps = 100
  private static let rounds = 15

  let seed: UInt64

  var report: String {
    get throws {
      let modes = [("feedback at the end", false), ("feedback at once, unlimited tries", true)]
      var costs = TextTable(heads: ["ns an action", "first 1,000", "last 1,000", "ratio", ""])
      var held = TextTable(
        heads: ["values held after so many actions", "10,000", "100,000", "resident KiB more", ""])
      for (name, givesFeedback) in modes {
        let lap = try LongRun(lapWithFeedback: givesFeedback, seed: seed)
        // First, while the heap has nothing free that would hide what is taken.
        held.rows += GrowthMeasurement.heldRows(name, lap)
        costs.rows.append(GrowthMeasurement.costRow(name, lap))
      }
      return """
        Cost of one action, the same 1,000 actions 100 times; median of \
        \(GrowthMeasurement.rounds) rounds
        \(costs.text)

        Memory of a run; EngagementTracker is \(MemoryLayout<EngagementTracker>.size) B in itself, \
        RunState \(MemoryLayout<RunState>.size) B
        \(held.text)
        """
    }
  }

  private static func costRow(_ name: String, _ lap: LongRun) -> [String] {
    var first: [Double] = []
    var last: [Double] = []
    for _ in 0..<rounds {
      var runner = LapRunner(lap)
      let costs = (0..<laps).map { _ in runner.goOn() }
      first.append(costs[0])
      last.append(costs[laps - 1])
    }
    let ratio = zip(first, last).map { $1 / $0 }.median
    let aim = Aim.text("within 10 % of 1", isReached: abs(ratio - 1) <= 0.1)
    return [name, first.median.figure(0), last.median.figure(0), ratio.figure(3), aim]
  }

  private static func heldRows(_ name: String, _ lap: LongRun) -> [[String]] {
    var runner = LapRunner(lap)
    for _ in 0..<(laps / 10) { _ = runner.goOn() }
    let early = runner.state
    let resident = HeldMemory.residentKiB
    for _ in (laps / 10)..<laps { _ = runner.goOn() }
    let more = HeldMemory.residentKiB - resident
    return [
      row("EngagementTracker, \(name)", early.tracker, runner.state.tracker, ""),
      row("RunState, \(name)", early, runner.state, "\(more)"),
    ]
  }

  private static func row(_ name: String, _ early: Any, _ late: Any, _ more: String) -> [String] {
    let (early, late) = (HeldMemory.values(in: early), HeldMemory.values(in: late))
    let aim = Aim.text("no more than after 10,000", isReached: late <= early)
    return [name, "\(early)", "\(late)", more, aim]
  }
}
