import TestSupport

/// What a key costs while reports find no way out, or the disk is slow, beside one where all is well.
///
/// Windows of a second keep the emitter busy; all programs run at once and are pressed in turn.
struct TroubleMeasurement {
  private struct Subject {
    var name: String
    var presses = KeyPresses()
  }

  /// The first one is what the others are held against.
  private var subjects: [Subject] = []

  init(_ programs: Programs, _ plan: BenchmarkPlan) throws {
    let silent = try ScriptedServer { _, _ in .never }
    let failing = try ScriptedServer { _, _ in .answer(ServerAnswer(500)) }
    let starts = [
      ("all is well", try programs.choiceItem(in: "well", sink: nil)),
      ("a server that never answers", try programs.choiceItem(in: "silent", sink: silent.baseURL)),
      ("a server that answers 500", try programs.choiceItem(in: "failing", sink: failing.baseURL)),
      (
        "a disk whose syncs take \(SlowDisk.milliseconds) ms",
        try SlowDisk.under(try programs.choiceItem(in: "slow", sink: nil))
      ),
    ]
    let running = try starts.map { try programs.startAndSettle($0.1) }
    subjects = starts.map { Subject(name: $0.0) }
    for press in 0..<plan.presses {
      for (index, program) in running.enumerated() {
        let key = press.isMultiple(of: 2) ? "1" : "2"
        try subjects[index].presses.press(key, in: program, ["•", Programs.frameEnd])
      }
    }
    // Else it was measured that nothing happened.
    guard !silent.requests.isEmpty, !failing.requests.isEmpty else {
      throw TestFailure("no report was sent to the servers")
    }
  }

  var rows: [ResultRow] {
    subjects.flatMap { subject in
      [("median", 0.5), ("p99", 0.99)].map { name, share in
        let value = subject.presses.latencies.quantile(share)
        let more = value - subjects[0].presses.latencies.quantile(share)
        let aim = Aim(
          "2 ms more", isReached: more <= 2, figure: "\(ResultRow.difference(more)) ms")
        return ResultRow(
          "pick to its frame, \(subject.name), \(name)", value, nil, nil, unit: "ms",
          aims: subject.name == subjects[0].name ? [] : [aim])
      }
    }
  }
}
