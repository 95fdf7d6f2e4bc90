import TestSupport
import Testing

/// What a program that stores and delivers has left, ended at one of its calls.
struct StorageCut {
  private let cut: PowerCut
  let result: ProcessResult

  init(at point: Int?, modes: [String] = []) throws {
    cut = try PowerCut()
    result = try cut.run(
      builtProduct(named: "storage-fixture"), [cut.folder + "/data/bellwork.sqlite"] + modes,
      at: point)
    try #require([PowerCut.status, .exited(0)].contains(result.status), "\(result)")
  }

  /// The database as the program left it: where it alone was ended.
  var path: String { cut.folder + "/data/bellwork.sqlite" }
  /// As the disk has it: where the power was.
  var pathOnDisk: String { cut.disk + "/data/bellwork.sqlite" }
  /// What the program said was kept.
  var acknowledged: [String] { result.output.split(separator: "\n").map(String.init) }
  var calls: Int { get throws { try cut.calls } }
}
