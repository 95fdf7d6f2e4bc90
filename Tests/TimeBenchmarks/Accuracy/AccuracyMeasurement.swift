import BenchmarkTables

/// The simulation of reliability.md B.3 over the real engine, beside fixed thresholds.
struct AccuracyMeasurement {
  private static let runs = 3_000
  private static let awayShares = [0.0, 0.05, 0.15]
  /// Mean absolute error in percent, below which each of the shares is to stay.
  private static let aims = [6.0, 6.0, 10.0]

  private static let tracker = TrackerRule()
  private static let model = HorizonRule(
    name: "", input: .reaches(percentOfExpected: 50))

  private static let thresholds: [any ActiveTimeRule] =
    [ThresholdRule.Kind.grace, .retroactive].flatMap { kind in
      [30, 60, 120, 180, 300].map { ThresholdRule(kind: kind, seconds: $0) }
    }

  /// What other rules than those of design.md 3 would report.
  private static let variants: [any ActiveTimeRule] = [
    HorizonRule(name: "if an input gave 15 s", input: .reaches(percentOfExpected: 0)),
    HorizonRule(name: "if an input gave all expected", input: .reaches(percentOfExpected: 100)),
    HorizonRule(name: "if an input added 15 s (B.3)", input: .adds),
    HorizonRule(
      name: "if a screen gave 1.75 x expected", input: .reaches(percentOfExpected: 50),
      percentOfExpected: 175),
  ]

  let seed: UInt64

  var report: String {
    let head = """
      Active time against the truth: \(AccuracyMeasurement.runs) runs of 20 items, each share of \
      items left for a median of 180 s
      (expected 6 to 120 s, known to the rules; work log-normal around it, sigma 0.5; 0 to 3 keys \
      before the answer; no focus reports)
      """
    return [head, table(hasFeedback: false), table(hasFeedback: true)].joined(separator: "\n\n")
  }

  private func table(hasFeedback: Bool) -> String {
    let simulated = AccuracyMeasurement.awayShares.map { runs(awayShare: $0, hasFeedback) }
    let name = hasFeedback ? "items, each with its feedback" : "items alone"
    var table = TextTable(heads: [name, "nobody leaves", "left 5 %", "left 15 %", ""])
    let rules = [AccuracyMeasurement.tracker] + AccuracyMeasurement.thresholds
    for rule in rules + AccuracyMeasurement.variants {
      let errors = simulated.map { AccuracyMeasurement.errors(of: rule, in: $0) }
      let aim = rule is TrackerRule ? AccuracyMeasurement.verdict(errors) : ""
      table.rows.append([rule.name] + errors.map(\.cell) + [aim])
    }
    return table.text + "\n" + AccuracyMeasurement.agreement(simulated.flatMap { $0 })
  }

  /// The same runs for every rule; the seed of a table's column is its own.
  private func runs(awayShare: Double, _ hasFeedback: Bool) -> [SimulatedRun] {
    var chance = Chance(seed: seed &+ UInt64(awayShare * 100) &+ (hasFeedback ? 1_000 : 0))
    return (0..<AccuracyMeasurement.runs).map { _ in
      SimulatedRun(awayShare: awayShare, hasFeedback: hasFeedback, &chance)
    }
  }

  private static func errors(of rule: any ActiveTimeRule, in runs: [SimulatedRun]) -> RuleErrors {
    var errors = RuleErrors()
    for run in runs { errors.add(reported: rule.active(in: run), worked: run.worked) }
    return errors
  }

  private static func verdict(_ errors: [RuleErrors]) -> String {
    let missed = zip(errors, aims).filter { $0.meanAbsolute >= $1 }.map { errors, limit in
      "\(errors.meanAbsolute.figure(2)) is not below \(limit.figure(0))"
    }
    let limit = "mean error below 6, 6, 10 %"
    return Aim.text(
      missed.isEmpty ? limit : "\(limit): \(missed.joined(separator: ", "))",
      isReached: missed.isEmpty)
  }

  /// The tracker held against the rule in a few lines, as a check on both.
  private static func agreement(_ runs: [SimulatedRun]) -> String {
    let difference = runs.map { abs(tracker.active(in: $0) - model.active(in: $0)) }.max() ?? 0
    return "bias / mean absolute error in %; tracker and a model of the rule differ by at most "
      + "\(difference) ms a run"
  }
}
