import TestSupport
import Testing

/// The time line that `--explain` draws.
@Suite struct TimelineTests {
  private static let script = """
    at 1s    key 1          # wrong, in a third of the rush limit
    at 1s    key enter
    at 9s    key enter
    at 12s   focus out
    at 20s   focus in
    at 21s   key ?
    at 45s   key esc
    at 46s   suspend 10s
    at 60s   stall 8s
    at 70s   key t
    at 71s   key enter
    at 73s   key enter
    at 74s   key f2
    at 80s   kill
    at 200s  text 42
    at 201s  key enter
    at 202s  key enter
    at 203s  key enter
    """

  private func rehearse(_ arguments: [String]) throws -> ProcessResult {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "example.json")
    return try desk.run(
      [
        "rehearse", "example.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z",
        "--student", "s@example.com",
      ] + arguments, input: Self.script)
  }

  @Test func `draws every window, label and rule, and sums them up`() throws {
    let result = try rehearse(["--explain"])
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    try GoldenFile.compare(result.output, with: "timeline.txt")
    for word in [
      "active", "inactive/suspended", "inactive/paused", "inactive/unfocused", "unknown/gap",
      "waste/aside", "anti-pattern/rushing",
    ] {
      #expect(result.output.contains(word), "\(word)")
    }
  }

  @Test func `its sum is that of the events`() throws {
    let events = try EventLine.read(try rehearse([]).output)
    let active = events.filter { !$0.isCompletion }.reduce(0) { $0 + $1.milliseconds("active") }
    let text = try rehearse(["--explain"]).output
    let seconds = "\(active / 1_000)." + String(1_000 + active % 1_000).dropFirst()
    let sums = text.split(separator: "\n").drop { !$0.hasPrefix("Sum of") }
    #expect(sums.contains { $0.contains(" \(seconds) s   active") })
  }
}
