import Foundation
import TestSupport
import Testing

/// A disk that takes nothing any more, seen by a student at the screen.
@Suite struct TroubledScreenTests {
  /// Which calls fail, and how; what is said, and the status in the end.
  struct Case: CustomTestStringConvertible {
    var name: String
    var code: Int32
    var calls: [String]
    var words: String
    var status: Int32

    static let all = [
      Case(
        name: "a full disk", code: ENOSPC, calls: ["pwrite64", "write"],
        words: "no space left on its disk", status: 74),
      Case(
        name: "a disk that fails to write", code: EIO, calls: ["pwrite64", "write"],
        words: "the system reports an error", status: 74),
      Case(
        name: "a disk that fails to sync", code: EIO, calls: ["fdatasync", "fsync"],
        words: "the system reports an error", status: 74),
      Case(
        name: "a disk that has become read-only", code: EROFS,
        calls: ["pwrite64", "write", "ftruncate", "open"], words: "cannot", status: 73),
    ]

    var testDescription: String { name }
  }

  private func open(_ desk: Desk, _ trouble: Case) throws -> TerminalProgram {
    let plan = FaultPlan(
      action: .fail(trouble.code), names: trouble.calls, condition: desk.path("trouble"))
    let program = try desk.open(
      ["run", "example.json", "--go"], size: TerminalSize(columns: 240, rows: 24),
      environment: plan.environment(folder: desk.dataFolder))
    try program.waitFor("Question 1 of 3")
    return program
  }

  /// Answers all three, and stands on the results.
  private func answer(_ program: TerminalProgram) throws {
    try program.type("2", until: "2 (•)")
    try program.press(.enter, until: "You chose: Venus")
    try program.press(.enter, until: "Question 2 of 3")
    try program.type("t", until: "(•) True")
    try program.press(.enter, until: "You chose: True")
    try program.press(.enter, until: "Question 3 of 3")
    program.type("42")
    try program.press(.enter, until: "You wrote: 42")
    try program.press(.enter, until: "That was the last question.")
    try program.press(.enter, until: "Results")
  }

  @Test(arguments: Case.all)
  func `one can answer to the end, and is told what could not be saved`(
    trouble: Case
  ) async throws {
    let desk = try FaultyLife.desk()
    let program = try open(desk, trouble)
    try desk.write("", to: "trouble")
    try answer(program)
    try program.waitFor("Not saved yet")
    #expect(!program.shows("all sent"))
    let kept = try DiskSnapshot(of: desk)
    program.press(.enter)
    #expect(try program.end() == .exited(trouble.status))
    #expect(try program.attributes == program.attributesBefore)
    let text = program.screen.joined(separator: "\n")
    #expect(text.contains("bellwork: what you did last could not be saved: "), "\(text)")
    #expect(text.contains(trouble.words), "\(text)")
    #expect(text.contains("it goes on from what was saved"), "\(text)")

    try FileManager.default.removeItem(atPath: desk.path("trouble"))
    let next = try FaultyLife(desk, "example.json")
    #expect(next.result.code == 0 && next.isFinished, "\(next.result)")
    let problems = kept.problems(in: try DiskSnapshot(of: desk))
    #expect(try problems + (await OneTruth.problems(of: desk)) == [])
  }

  @Test(arguments: Case.all)
  func `what waits in memory is saved when the disk is back`(trouble: Case) async throws {
    let desk = try FaultyLife.desk()
    let program = try open(desk, trouble)
    try desk.write("", to: "trouble")
    try answer(program)
    try program.waitFor("Not saved yet")
    try FileManager.default.removeItem(atPath: desk.path("trouble"))
    try program.waitUntil(deadlineSeconds: patience, "all saved") { lines in
      !lines.contains { $0.contains("Not saved yet") }
    }
    program.press(.enter)
    #expect(try program.end() == .exited(0))
    #expect(try DiskSnapshot(of: desk).answers == 3)
    #expect(try await OneTruth.problems(of: desk) == [])
  }
}
