import Glibc

/// Measures the built program beside its peers in one run, and says which aims are reached.
///
///     bellwork-bench [--quick] [--many | --trouble] PATH-OF-BELLWORK
///
/// `--many` measures only what many files and many items cost, `--trouble` only what keys cost while
/// an endpoint or the disk gives trouble.
///
/// Started in the folder that holds `activities/`. Nothing is asserted: the figures are for people,
/// and mean most on a machine that does nothing else.
@main
enum Benchmarks {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let options = Set(arguments.prefix { $0.hasPrefix("--") })
    arguments = arguments.drop { $0.hasPrefix("--") }
    guard arguments.count == 1, let bellwork = arguments.first,
      options.isSubset(of: ["--quick", "--many", "--trouble"])
    else {
      fail(64, "usage: bellwork-bench [--quick] [--many | --trouble] PATH-OF-BELLWORK")
    }
    do {
      let plan = options.contains("--quick") ? BenchmarkPlan.quick : .full
      let programs = try Programs(bellwork: bellwork)
      print(plan.sentence)
      print(ResultTable(rows: try rows(options, programs, plan)).text)
    } catch {
      fail(1, "\(error)")
    }
  }

  private static func rows(
    _ options: Set<String>, _ programs: Programs, _ plan: BenchmarkPlan
  ) throws -> [ResultRow] {
    if options.contains("--trouble") { return try TroubleMeasurement(programs, plan).rows }
    let many = try manyRows(programs, plan)
    if options.contains("--many") { return many }
    return try rows(programs, plan) + many + TroubleMeasurement(programs, plan).rows
  }

  private static func rows(_ programs: Programs, _ plan: BenchmarkPlan) throws -> [ResultRow] {
    let keys = try KeyMeasurement(programs, plan)
    return try StartMeasurement(programs, plan).rows + keys.latencyRows + keys.byteRows
      + IdleMeasurement(programs, plan).rows + MemoryMeasurement(programs).rows
  }

  private static func manyRows(
    _ programs: Programs, _ plan: BenchmarkPlan
  ) throws -> [ResultRow] {
    try ManyFilesMeasurement(programs, plan).rows + ManyItemsMeasurement(programs, plan).rows
  }

  private static func fail(_ status: Int32, _ sentence: String) -> Never {
    _ = write(STDERR_FILENO, "\(sentence)\n", sentence.utf8.count + 1)
    exit(status)
  }
}
