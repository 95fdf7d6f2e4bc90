/// Time from exec to the first full screen, with all files in the page cache.
///
/// The programs take turns, so that what else the machine does meets all of them alike.
struct StartMeasurement {
  private var picker = Samples()
  private var run = Samples()
  private var dialog = Samples()
  private var htop = Samples()

  init(_ programs: Programs, _ plan: BenchmarkPlan) throws {
    let subjects: [(ProgramStart, WritableKeyPath<Self, Samples>)] = [
      (programs.picker, \.picker), (programs.run, \.run),
      (programs.dialog, \.dialog), (programs.htop, \.htop),
    ]
    // The first round creates the database and warms the cache; it does not count.
    for round in 0...plan.starts {
      for (start, samples) in subjects {
        let program = try programs.start(start)
        let shownAt = try program.wait(for: start.firstScreen)
        if round > 0 { self[keyPath: samples].append(shownAt - program.startedAt) }
      }
    }
  }

  var rows: [ResultRow] {
    [row("picker", picker), row("start screen of a run", run)].flatMap { $0 }
  }

  private func row(_ screen: String, _ own: Samples) -> [ResultRow] {
    let beside = own.median / dialog.median
    let share = own.median / htop.median
    return [
      ResultRow(
        "exec to \(screen), median", own.median, dialog.median, htop.median, unit: "ms",
        aims: [
          Aim("3 × dialog", isReached: beside <= 3, figure: "\(ResultRow.digits(beside)) ×"),
          Aim("1/3 of htop", isReached: share <= 1.0 / 3, figure: "\(ResultRow.digits(share)) ×"),
        ]),
      ResultRow(
        "exec to \(screen), p95", own.quantile(0.95), dialog.quantile(0.95),
        htop.quantile(0.95), unit: "ms"),
    ]
  }
}
