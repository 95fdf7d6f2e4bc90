import TestSupport

/// How much is played: enough for every change, or for an hour (`make soak`).
extension Soak {
  /// Runs of 150 steps.
  static let runs = isOn ? 2_000 : 10
  /// Runs that are killed after each of their entries.
  static let kills = isOn ? 100 : 2
}
