import Foundation
import TestSupport
import Testing

/// Where files cannot be kept: a sentence and a status, and no crash.
@Suite struct FaultTests {
  private func expectSentence(_ result: ProcessResult, codes: [Int32]) {
    #expect(codes.contains(result.code ?? -1), "\(result)")
    #expect(result.output == "")
    #expect(result.error.hasPrefix("bellwork: "), "\(result)")
    #expect(result.error.split(separator: "\n").count == 1, "\(result)")
  }

  @Test func `says so where the data folder is a file`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write("", to: "data/bellwork")
    let result = try desk.run(["events"])
    expectSentence(result, codes: [73])
    #expect(result.error.contains("DESK/data/bellwork"))
  }

  @Test func `says so where the data folder cannot be made`() throws {
    let result = try Desk(config: Desk.adaConfig).run(
      ["events"], environment: ["XDG_DATA_HOME": "/proc/self"])
    expectSentence(result, codes: [73])
    #expect(result.error.contains("/proc/self/bellwork"))
  }

  @Test func `says so where the list of students is torn`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write("{\"ids\":", to: "data/bellwork/students.json")
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(
      ["run", "example.json", "--go"], size: TerminalSize(columns: 200, rows: 24))
    let status = try program.end()
    #expect(![.exited(0), .exited(1)].contains(status))
    let line = try #require(program.screen.first { $0.contains("bellwork: ") })
    #expect(line.contains("students.json"), "\(line)")
  }

  @Test func `gives the terminal back where the run cannot be kept`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    try desk.write("", to: "data/bellwork/locks")
    let program = try desk.open(
      ["run", "example.json", "--go"], size: TerminalSize(columns: 200, rows: 24))
    let status = try program.end()
    #expect([.exited(66), .exited(73), .exited(74)].contains(status), "\(status)")
    #expect(program.screen.contains { $0.hasPrefix("bellwork: cannot") })
    #expect(!program.isAlternateScreen)
    #expect(try program.attributes == program.attributesBefore)
  }

  /// `ulimit -f` lets no file grow beyond so many blocks: a full disk for one process, which the
  /// system would kill (SIGXFSZ).
  @Test func `goes on and says so where the disk is full`() throws {
    let desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let started = try desk.open(["run", "example.json", "--go"])
    try started.waitFor("working 0:01")
    started.press(.control("c"))
    started.press(.control("c"))
    #expect(try started.end() == .exited(0))
    let size = try FileManager.default.attributesOfItem(atPath: desk.database)[.size] as? Int ?? 0
    let blocks = size / 1024 + 1
    let program = try desk.openLimited(["run", "example.json", "--go"], blocks: blocks)
    try program.waitFor("Question 1 of 3")
    try program.waitFor("Not saved yet")
    try program.type("2", until: "2 (•) Venus")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(74))
    #expect(!program.isAlternateScreen)
    #expect(program.shows("bellwork: what you did last could not be saved: "))
    #expect(try desk.events().problemsOfRun == [])
    let next = try desk.open(["run", "example.json", "--go"])
    try next.waitFor("Question 1 of 3")
  }
}

extension Desk {
  /// Opens bellwork where no file may grow beyond so many blocks of 1024 bytes.
  fileprivate func openLimited(_ arguments: [String], blocks: Int) throws -> TerminalProgram {
    let program = try builtProduct(named: "bellwork")
    return try open(
      executable: "/bin/bash",
      [
        "-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", program,
      ] + arguments, size: TerminalSize(columns: 240, rows: 24))
  }
}
