import Foundation

/// Measures the time rules against simulated students, and the fold of a run against its length.
///
///     time-bench [growth] [accuracy] [fold]
///
/// Without arguments all three. Nothing is asserted: the figures are for people, and those of time
/// mean most in a release build on a machine that does nothing else.
@main
enum TimeBenchmarks {
  /// Growth comes first: resident memory says most in a process that has freed nothing yet.
  private static let parts = ["growth", "accuracy", "fold"]

  static func main() {
    let asked = Array(CommandLine.arguments.dropFirst())
    guard asked.allSatisfy(parts.contains) else {
      fail(64, "usage: time-bench [growth] [accuracy] [fold]")
    }
    print("BELLWORK_SEED=\(seed)")
    do {
      for part in asked.isEmpty ? parts : asked { print("\n" + (try report(part))) }
    } catch {
      fail(1, "\(error)")
    }
  }

  /// Every random number of the measurements follows from it; the environment can say another.
  private static let seed =
    ProcessInfo.processInfo.environment["BELLWORK_SEED"].flatMap(UInt64.init) ?? 20_260_127

  private static func report(_ part: String) throws -> String {
    switch part {
    case "growth": try GrowthMeasurement(seed: seed).report
    case "accuracy": AccuracyMeasurement(seed: seed).report
    default: try FoldMeasurement(seed: seed).report
    }
  }

  private static func fail(_ status: Int32, _ sentence: String) -> Never {
    FileHandle.standardError.write(Data("\(sentence)\n".utf8))
    exit(status)
  }
}
