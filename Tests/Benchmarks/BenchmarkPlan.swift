/// How often and how long things are measured.
struct BenchmarkPlan {
  let starts: Int
  let presses: Int
  let idleSeconds: Int

  static let full = BenchmarkPlan(starts: 40, presses: 500, idleSeconds: 60)
  /// Enough to see whether a change helps.
  static let quick = BenchmarkPlan(starts: 10, presses: 100, idleSeconds: 10)

  var sentence: String {
    "\(starts) starts each in turn, \(presses) presses of each key, \(idleSeconds) s without a key; "
      + "80x24, release build"
  }
}
