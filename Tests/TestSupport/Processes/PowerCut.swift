import Foundation

/// A folder whose power can be cut: what a program said until then, and what the disk has then.
///
/// It is a model in which everything is gone that was not synced (`Tests/CPowerCut`).
package final class PowerCut {
  private let directory: TemporaryDirectory
  /// Where the program keeps its files.
  package let folder: String
  /// What the disk has of them for certain.
  package let disk: String
  private let countFile: String

  /// The exit status of a program that the cut has ended.
  package static let status = ExitStatus.exited(98)

  package init() throws {
    directory = try TemporaryDirectory()
    folder = directory.path("live")
    disk = directory.path("shadow/tree")
    countFile = directory.path("count")
    for name in ["live", "shadow"] {
      try FileManager.default.createDirectory(
        atPath: directory.path(name), withIntermediateDirectories: false)
    }
  }

  /// Runs a program to its end, or until the call with this number, from 1, which is not made.
  package func run(
    _ executable: String, _ arguments: [String], input: String = "", at call: Int? = nil,
    environment: [String: String] = [:]
  ) throws -> ProcessResult {
    var variables = TestEnvironment.standard.merging(environment) { $1 }
    variables["LD_PRELOAD"] = try builtProduct(named: "libCPowerCut.so")
    variables["POWER_CUT_WATCHED"] = folder
    variables["POWER_CUT_SHADOW"] = directory.path("shadow")
    variables["POWER_CUT_COUNT"] = countFile
    variables["POWER_CUT_AT"] = call.map(String.init)
    return try runProcess(
      executable, arguments, input: input, environment: variables, directory: folder)
  }

  /// How many calls the program made that change or sync something in the folder.
  package var calls: Int {
    get throws { try Data(contentsOf: URL(filePath: countFile)).count }
  }
}
