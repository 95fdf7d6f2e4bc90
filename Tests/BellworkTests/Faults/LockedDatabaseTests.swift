import Foundation
import GRDB
import TestSupport
import Testing

/// Another program stands still in the middle of a transaction (a stop from outside, a backup).
@Suite struct LockedDatabaseTests {
  /// SQLite waits for 5 s, and what was asked before has its turn first.
  private static let longestSeconds = 12.0

  /// Holds the lock that keeps readers out too, until the result goes.
  private func lock(_ desk: Desk) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(5)
    let holder = try DatabaseQueue(path: desk.database, configuration: configuration)
    try holder.inDatabase { try $0.beginTransaction(.exclusive) }
    return holder
  }

  private func unlock(_ holder: DatabaseQueue) throws {
    try holder.inDatabase { try $0.rollback() }
  }

  private func open(_ desk: Desk) throws -> TerminalProgram {
    let program = try desk.open(
      ["run", "example.json", "--go"], size: TerminalSize(columns: 240, rows: 24))
    try program.waitFor("Question 1 of 3")
    return program
  }

  @Test func `the student is told, goes on, and has everything once the lock is gone`()
    async throws
  {
    let desk = try FaultyLife.desk()
    let program = try open(desk)
    let holder = try lock(desk)
    program.type("2")
    let asked = ContinuousClock.now
    try program.press(.enter, until: "You chose: Venus")
    // Kept or not, it is said before long; on a busy machine some seconds later.
    #expect(asked.duration(to: .now) < .seconds(2 * Self.longestSeconds))
    try program.waitFor("Not saved yet", "is in use by another program")
    try program.press(.enter, until: "Question 2 of 3")
    let answered = ContinuousClock.now
    program.type("t")
    try program.press(.enter, until: "You chose: True")
    // Nobody waits for it a second time.
    #expect(answered.duration(to: .now) < .seconds(4))
    try unlock(holder)
    try program.waitUntil(deadlineSeconds: patience, "all saved") { lines in
      !lines.contains { $0.contains("Not saved yet") }
    }
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    #expect(try DiskSnapshot(of: desk).answers == 2)
    let next = try FaultyLife(desk, "example.json")
    #expect(next.result.code == 0 && next.isFinished, "\(next.result)")
    #expect(try await OneTruth.problems(of: desk) == [])
  }

  @Test func `leaving ends with a sentence, and so does another start`() throws {
    let desk = try FaultyLife.desk()
    let program = try open(desk)
    let holder = try lock(desk)
    program.type("2")
    try program.press(.enter, until: "You chose: Venus")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(74))
    #expect(program.shows("End the program that holds it, then take the activity again"))
    let other = try desk.run(["send"])
    #expect(other.code == 74)
    #expect(
      other.error
        == "bellwork: \"DESK/data/bellwork/bellwork.sqlite\" is in use by another program\n"
    )
    try unlock(holder)
    #expect(try desk.run(["send"]).code == 0)
  }
}
