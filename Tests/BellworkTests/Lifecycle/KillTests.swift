import Foundation
import TestSupport
import Testing

/// `kill -9` at any moment loses no event, tells none twice, and tears no line.
@Suite struct KillTests {
  @Test(arguments: SeededRandom.seeds(1))
  func `survives fifty kills, and finishes every run once`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    for _ in 0..<50 { try playAndKill(desk, &random) }
    try finish(desk)
    let printed = try desk.run(["events"])
    #expect(try desk.read(desk.eventFile) == printed.output, "\(random)")
    let events = try EventLine.read(printed.output)
    #expect(Set(events.map(\.id)).count == events.count, "\(random)")
    let runs = Dictionary(grouping: events, by: \.runID)
    for (run, events) in runs {
      #expect(events.problemsOfRun == [], "\(random)")
      #expect(events.completions == 1, "\(random)")
      #expect(events.breaks <= 50, "\(random)")
      try expectNoGapInNumbers(desk, run: run)
    }
    // Random keys may finish a run before a kill does; most kills hit one that goes on.
    #expect((1..<25).contains(runs.count), "\(random)")
  }

  /// Plays for a moment, between starting and some keys later, and is killed there.
  private func playAndKill(_ desk: Desk, _ random: inout SeededRandom) throws {
    let program = try desk.open(["run", "example.json", "--go"])
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let deadline = Double.random(in: 0...0.06, using: &random)
      // Nothing in particular is waited for: the deadline is the moment.
      try? program.waitUntil(deadlineSeconds: deadline, "nothing") { _ in false }
      switch Int.random(in: 0...6, using: &random) {
      case 0, 1: program.press(.enter)
      case 2: program.type(["1", "2", "t", "42"].randomElement(using: &random) ?? "1")
      case 3: program.press(.function(2))
      case 4: program.focus(in: Bool.random(using: &random))
      case 5: program.press(.function(7))
      default: program.press(.escape)
      }
    }
    program.signal(SIGKILL)
    // Enter on the results has ended it already.
    #expect([.killed(signal: SIGKILL), .exited(0)].contains(try program.end()), "\(random)")
    if FileManager.default.fileExists(atPath: desk.eventFile) {
      let text = try desk.read(desk.eventFile)
      // A line may be torn now; the next start mends it.
      let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      _ = try EventLine.read(whole.map { $0 + "\n" }.joined())
    }
  }

  /// Answers or skips what is left, by what is on the screen, and finishes.
  private func finish(_ desk: Desk) throws {
    let program = try desk.open(["run", "example.json", "--go"])
    try program.waitUntil(deadlineSeconds: patience, "the run") {
      $0.contains { $0.contains("leave") }
    }
    for _ in 0..<100 where !program.shows("Your time") {
      let isOnItem = program.shows("Question") && !program.shows("The question was")
      let before = program.page
      program.press(isOnItem ? .function(6) : .enter)
      // Keys in the first moments of a wrong answer's feedback are ignored: then once more.
      try? program.waitUntil(deadlineSeconds: 2, "another page") { _ in program.page != before }
    }
    try program.waitFor("Results")
    program.press(.enter)
    #expect(try program.end() == .exited(0))
  }

  /// A number that is missing would be a window that was lost, between two sittings too.
  ///
  /// Looked up where there is a `sqlite3`; events do not show their numbers.
  private func expectNoGapInNumbers(_ desk: Desk, run: String) throws {
    let result = try runProcess(
      "/usr/bin/env",
      [
        "sqlite3", desk.database,
        """
        SELECT count(*), min(number), max(number) FROM event
        WHERE kind = 'timeSpent' AND hex(run_id) = '\(run.filter { $0 != "-" }.uppercased())'
        """,
      ])
    guard result.code == 0 else { return }
    let numbers = result.output.split(separator: "|").map {
      Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
    }
    try #require(numbers.count == 3)
    #expect(numbers[1] + numbers[0] - 1 == numbers[2])
  }
}

extension TerminalProgram {
  /// The screen without status and footer, where the time is.
  fileprivate var page: [String] { screen.dropLast(2) }
}
