import BenchmarkTables

/// How far a rule was off over many runs, in percent of what was worked.
struct RuleErrors {
  private var sum = 0.0
  private var absoluteSum = 0.0
  private var count = 0.0

  mutating func add(reported: Int64, worked: Int64) {
    let error = 100 * (Double(reported) / Double(worked) - 1)
    sum += error
    absoluteSum += abs(error)
    count += 1
  }

  var bias: Double { sum / count }
  var meanAbsolute: Double { absoluteSum / count }

  var cell: String { "\(bias.figure(1, signed: true)) / \(meanAbsolute.figure(1))" }
}
