import Foundation
import TestSupport
import Testing

/// `bellwork data delete`, killed anywhere: the same command does the rest.
@Suite struct DataDeleteKillTests {
  private let room: Classroom
  private let traces: [String]
  private let others: [String]
  private let saved = ["config", "data", "shared"]

  init() throws {
    room = try Classroom()
    let export = try room.export("ann@example.com")
    let ids = export.matches(of: /"(?:runId|id)":"(?:urn:uuid:)?([0-9a-f-]{36})"/).map {
      String($0.1)
    }
    traces =
      Set(ids) + [
        "\"ann@example.com\"", "/ann%40example.com\"", "/ann%40example.comtyped", "Ann Lee",
        Classroom.canary("ann@example.com"),
      ]
    others = try Classroom.others.map(room.export)
    for name in saved { try copy(name, to: "saved-\(name)") }
  }

  private func copy(_ name: String, to copy: String) throws {
    let path = room.desk.path(copy)
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
    try FileManager.default.copyItem(atPath: room.desk.path(name), toPath: path)
  }

  /// After the command was killed once, given again it leaves nothing of one and all of the others.
  private func expectCompletion(_ comment: String) throws {
    let again = try room.delete("ann@example.com")
    #expect([.exited(0), .exited(66)].contains(again.status), "\(comment): \(again)")
    for trace in traces {
      #expect(try room.filesHolding(trace) == [], "\(comment): \(trace)")
    }
    #expect(try Classroom.others.map(room.export) == others, "\(comment)")
    #expect(try room.desk.run(["doctor"]).status == .exited(0), "\(comment)")
  }

  /// Killed at each call that changes a file, one after the other; some of them on a working day.
  @Test(.enabled(if: Strace.isThere)) func `does the rest after a kill at any write`() throws {
    var (call, wasKilled) = (1, true)
    while wasKilled {
      for name in saved { try copy("saved-\(name)", to: name) }
      let result = try room.desk.run(
        ["data", "delete", "--student", "ann@example.com", "--yes"],
        tracer: Strace.killing(atCall: call))
      wasKilled = result.status != .exited(0)
      try expectCompletion("call \(call)")
      call += Soak.isOn ? 1 : 31
    }
    #expect(call > 100, "it writes more often than that")
  }

  @Test func `does the rest after a kill at any moment`() throws {
    let clock = ContinuousClock()
    let whole = try clock.measure { _ = try room.delete("ann@example.com") }
    let count = Soak.isOn ? 100 : 4
    for number in 1...count {
      for name in saved { try copy("saved-\(name)", to: name) }
      let seconds = (whole / Double(count) * Double(number)) / .seconds(1)
      // It throws where it had to be killed; it may have ended before.
      _ = try? room.desk.run(
        ["data", "delete", "--student", "ann@example.com", "--yes"], deadlineSeconds: seconds)
      try expectCompletion("after \(seconds) s")
    }
  }
}

/// Kills a program at the n-th call that changes a file, where there is strace and it may trace.
private enum Strace {
  static let path = "/usr/bin/strace"
  private static let calls =
    "pwrite64,write,fsync,fdatasync,unlink,unlinkat,rename,ftruncate,fchmod"

  static let isThere =
    (try? runProcess(path, ["-qq", "-o", "/dev/null", "/bin/true"]))?.status == .exited(0)

  static func killing(atCall number: Int) -> [String] {
    [
      path, "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)", "-e",
      "inject=\(calls):signal=SIGKILL:when=\(number)",
    ]
  }
}
