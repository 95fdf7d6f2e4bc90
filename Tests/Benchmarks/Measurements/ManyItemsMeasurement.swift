/// An activity of a thousand items: how soon its first is there, and whether a key at the last item
/// costs more than one at the first.
struct ManyItemsMeasurement {
  private static let count = 1_000
  /// Has no letter where the prompt before it has it, so that all of it is written.
  private static let lastWord = "ULTIMATELY"

  private var starts = Samples()
  private var first = KeyPresses()
  private var last = KeyPresses()

  init(_ programs: Programs, _ plan: BenchmarkPlan) throws {
    let path = try programs.write(ManyItemsMeasurement.activity("first"), to: "first.json")
    let start = programs.item(path)
    for round in 0...plan.starts {
      let program = try programs.start(start)
      let shownAt = try program.wait(for: start.firstScreen)
      if round > 0 { starts.append(shownAt - program.startedAt) }
    }
    let atFirst = try programs.startAndSettle(start)
    let other = try programs.write(ManyItemsMeasurement.activity("last"), to: "last.json")
    let atLast = try programs.startAndSettle(programs.item(other))
    try ManyItemsMeasurement.goToLast(in: atLast)
    for press in 0..<plan.presses {
      let key = press.isMultiple(of: 2) ? "1" : "2"
      try first.press(key, in: atFirst, ["•", Programs.frameEnd])
      try last.press(key, in: atLast, ["•", Programs.frameEnd])
    }
  }

  var rows: [ResultRow] {
    let name = "\(ManyItemsMeasurement.count) items"
    let growth = last.latencies.median / first.latencies.median
    return [
      ResultRow(
        "exec to first item of \(name), median", starts.median, nil, nil, unit: "ms",
        aims: [Aim("200 ms", isReached: starts.median <= 200)]),
      ResultRow("exec to first item of \(name), p95", starts.quantile(0.95), nil, nil, unit: "ms"),
      ResultRow(
        "pick to its frame in \(name), first item, median", first.latencies.median, nil, nil,
        unit: "ms"),
      ResultRow(
        "pick to its frame in \(name), last item, median", last.latencies.median, nil, nil,
        unit: "ms",
        aims: [
          Aim("1.2 × first", isReached: growth <= 1.2, figure: "\(ResultRow.digits(growth)) ×")
        ]),
    ]
  }

  /// From item to item, each of which is drawn.
  private static func goToLast(in program: MeasuredProgram) throws {
    let before = program.output.count
    try program.send(String(repeating: "]", count: count - 1))
    try program.wait(for: [lastWord, Programs.frameEnd], after: before)
    program.settle(milliseconds: 300)
  }

  private static func activity(_ identifier: String) -> String {
    let items = (1...count).map { number in
      let prompt =
        number == count ? "\(lastWord): which day?" : "Which day is day \(number) of the course?"
      return """
        {"identifier": "q\(number)", "type": "choice", "prompt": "\(prompt)",
         "choices": ["Monday", "Tuesday", "Friday", "Sunday"], "correctResponse": "Friday"}
        """
    }
    return """
      {
        "bellwork": 1, "identifier": "bench-many-\(identifier)", "title": "Bench",
        "settings": {"navigation": "free"},
        "items": [
      \(items.joined(separator: ",\n"))
        ]
      }
      """
  }
}
