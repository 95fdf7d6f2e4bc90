/// A way to tell from the keys of a run how long the student was at work.
protocol ActiveTimeRule: Sendable {
  var name: String { get }

  /// What the rule reports, in milliseconds.
  func active(in run: SimulatedRun) -> Int64
}
