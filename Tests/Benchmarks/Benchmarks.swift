import Glibc

/// Measures the built program beside its peers in one run, and says which aims are reached.
///
///     bellwork-bench [--quick] PATH-OF-BELLWORK
///
/// Started in the folder that holds `activities/`. Nothing is asserted: the figures are for people,
/// and mean most on a machine that does nothing else.
@main
enum Benchmarks {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let isQuick = arguments.first == "--quick"
    if isQuick { arguments.removeFirst() }
    guard arguments.count == 1, let bellwork = arguments.first else {
      fail(64, "usage: bellwork-bench [--quick] PATH-OF-BELLWORK")
    }
    do {
      let plan = isQuick ? BenchmarkPlan.quick : .full
      let programs = try Programs(bellwork: bellwork)
      print(plan.sentence)
      print(ResultTable(rows: try rows(programs, plan)).text)
    } catch {
      fail(1, "\(error)")
    }
  }

  private static func rows(_ programs: Programs, _ plan: BenchmarkPlan) throws -> [ResultRow] {
    let keys = try KeyMeasurement(programs, plan)
    return try StartMeasurement(programs, plan).rows + keys.latencyRows + keys.byteRows
      + IdleMeasurement(programs, plan).rows + MemoryMeasurement(programs).rows
  }

  private static func fail(_ status: Int32, _ sentence: String) -> Never {
    _ = write(STDERR_FILENO, "\(sentence)\n", sentence.utf8.count + 1)
    exit(status)
  }
}
