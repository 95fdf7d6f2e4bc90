/// A fixed idle threshold, the same for every screen (reliability.md B.1).
struct ThresholdRule: ActiveTimeRule {
  /// What becomes of a stretch between two keys that is longer than the threshold.
  enum Kind: String {
    /// Counts up to the threshold.
    case grace
    /// Counts not at all: away began at the last key.
    case retroactive
  }

  let kind: Kind
  let seconds: Int64

  var name: String { "\(kind.rawValue) \(seconds) s" }

  func active(in run: SimulatedRun) -> Int64 {
    run.visits.map { visit in
      let keys = [0] + visit.inputs + [visit.length]
      return zip(keys, keys.dropFirst()).map { counted($1 - $0) }.reduce(0, +)
    }.reduce(0, +)
  }

  private func counted(_ stretch: Int64) -> Int64 {
    guard stretch > seconds * 1_000 else { return stretch }
    return kind == .grace ? seconds * 1_000 : 0
  }
}
