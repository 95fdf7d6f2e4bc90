import Foundation
import TestSupport
import Testing

/// The library that makes calls fail misses none: the sweeps are as good as it is.
@Suite struct FaultLibraryTests {
  /// A tracer sees calls where the system does; some machines let nobody trace.
  private static let canTrace: Bool = {
    let result = try? runProcess("/usr/bin/env", ["strace", "-f", "true"])
    return result?.code == 0
  }()

  private static let names = [
    "pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "unlink",
  ]

  @Test(.enabled(if: FaultLibraryTests.canTrace, "strace may not trace a program on this machine"))
  func `sees every write, sync and change of a name that the system sees`() throws {
    let desk = try FaultyLife.desk()
    let plan = FaultPlan(log: desk.path("calls"), lineMilliseconds: FaultyLife.lineMilliseconds)
    let variables = try plan.environment(folder: desk.dataFolder).map { "-E\($0.key)=\($0.value)" }
    let traced = try desk.run(
      ["run", "example.json", "--plain", "--go"], input: "2\n\nt\n\n42\n\n\n\n",
      tracer: [
        "strace", "-f", "-y", "-qq", "-o", desk.path("trace"), "-e",
        "trace=" + Self.names.joined(separator: ","),
      ] + variables)
    #expect(traced.code == 0, "\(traced)")
    let seen = try count(
      desk.read("trace").split(separator: "\n").filter { $0.contains(desk.dataFolder) }
    ) {
      "\($0)("
    }
    let told = try count(desk.read("calls").split(separator: "\n")) { " \($0) " }
    #expect(told == seen)
    #expect(told["pwrite64", default: 0] > 100)
  }

  private func count(_ lines: [Substring], _ mark: (String) -> String) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: Self.names.map { name in
        (name, lines.count { $0.contains(mark(name)) })
      })
  }
}
