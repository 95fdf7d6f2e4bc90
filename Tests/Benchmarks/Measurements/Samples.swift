/// Values of one measurement, many times taken.
struct Samples {
  private var values: [Double] = []

  mutating func append(_ value: Double) { values.append(value) }
  mutating func append(_ duration: Duration) { append(duration.milliseconds) }

  var median: Double { quantile(0.5) }

  /// The smallest value that this share of all does not exceed; 0 without any.
  func quantile(_ share: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let rank = Int((share * Double(values.count)).rounded(.up))
    return values.sorted()[max(0, min(values.count, rank) - 1)]
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
}
