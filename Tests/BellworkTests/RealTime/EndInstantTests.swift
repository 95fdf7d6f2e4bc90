import Glibc
import TestSupport
import Testing

/// An end in the middle of a window seals the window there: nothing is lost, nothing is added.
@Suite struct EndInstantTests {
  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `a signal ends the last window at that instant`(signal: Int32) throws {
    try expectEnd(.exited(128 + signal)) { $0.signal(signal) }
  }

  @Test func `a closed window of the terminal ends the last window at that instant`() throws {
    try expectEnd(.exited(129)) { $0.closeWindow() }
  }

  /// Never early; late by 50 ms at the most, in the best of three attempts: a busy machine may be
  /// late to wake the program, but no clock of the program's can be.
  private func expectEnd(
    _ status: TestSupport.ExitStatus, _ end: (TerminalProgram) -> Void
  ) throws {
    var late: [Int64] = []
    for _ in 0..<3 where !late.contains(where: { $0 <= 50 }) {
      late.append(try millisecondsLate(status, end))
    }
    #expect(late.contains { $0 <= 50 }, "\(late)")
  }

  /// How long after the end was asked for the last window ends.
  private func millisecondsLate(
    _ status: TestSupport.ExitStatus, _ end: (TerminalProgram) -> Void
  ) throws -> Int64 {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let spawned = TestInstant.now()
    let program = try desk.open(["run", "example.json", "--go"])
    try program.waitFor("Question 1 of 3")
    let seen = TestInstant.now()
    program.pass(seconds: 1.4)
    let asked = TestInstant.now()
    end(program)
    #expect(try program.end() == status)
    let over = TestInstant.now()

    let events = try desk.deliveredEvents()
    #expect(events.problemsOfRun == [])
    let from = Int64(try #require(events.first.flatMap { EventLine.milliseconds($0.start) }))
    let to = Int64(try #require(events.last.flatMap { EventLine.milliseconds($0.end) }))
    // The program adds a length of one clock to an instant of another, each cut to whole
    // milliseconds: what it writes may be a millisecond before the instant itself.
    #expect((spawned.wall - 1...seen.wall).contains(from))
    #expect((asked.wall - 1...over.wall).contains(to))
    return to - asked.wall
  }
}
