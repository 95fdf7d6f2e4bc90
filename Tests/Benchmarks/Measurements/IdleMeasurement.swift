import Glibc

/// What the programs do while nobody presses a key: all three at once, for the same time.
struct IdleMeasurement {
  private struct Costs {
    var percent: Double
    var wakeUps: Double
  }

  private let bellwork: Costs
  private let dialog: Costs
  private let htop: Costs

  init(_ programs: Programs, _ plan: BenchmarkPlan) throws {
    let subjects = [programs.choiceItem, programs.dialog, programs.htop]
    let started = try subjects.map { try programs.startAndSettle($0) }
    let before = try started.map { try IdleMeasurement.totals(of: $0) }
    let end = ContinuousClock.now + .seconds(plan.idleSeconds)
    while ContinuousClock.now < end {
      for program in started { program.settle(milliseconds: 100) }
    }
    let costs = try zip(started, before).map { program, before in
      let seconds = (ContinuousClock.now - before.at) / .seconds(1)
      let busy = try program.processorTime - before.processorTime
      return Costs(
        percent: 100 * (busy / .seconds(1)) / seconds,
        wakeUps: Double(program.end().ru_nvcsw - before.wakeUps) / seconds)
    }
    (bellwork, dialog, htop) = (costs[0], costs[1], costs[2])
  }

  var rows: [ResultRow] {
    [
      ResultRow(
        "processor while idle on an item", bellwork.percent, dialog.percent, htop.percent,
        unit: "%", aims: [Aim("0.1 %", isReached: bellwork.percent <= 0.1)]),
      ResultRow(
        "wake-ups while idle", bellwork.wakeUps, dialog.wakeUps, htop.wakeUps, unit: "/s"),
    ]
  }

  private static func totals(
    of program: MeasuredProgram
  ) throws -> (at: ContinuousClock.Instant, processorTime: Duration, wakeUps: Int) {
    (.now, try program.processorTime, try program.wakeUps)
  }
}
