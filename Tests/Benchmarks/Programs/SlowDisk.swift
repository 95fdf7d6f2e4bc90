import Foundation
import TestSupport

/// A disk that takes its time for every sync.
enum SlowDisk {
  static let milliseconds = 200

  /// The same start on such a disk: a library slows the program's syncs, which is built beside this
  /// one.
  static func under(_ start: ProgramStart) throws -> ProgramStart {
    guard let data = start.environment["XDG_DATA_HOME"] else {
      throw TestFailure("a program on a slow disk has a data folder of its own")
    }
    var slow = start
    slow.environment["LD_PRELOAD"] = try builtProduct(named: "libCFaults.so")
    slow.environment["BELLWORK_FAULT_FOLDER"] = data
    slow.environment["BELLWORK_FAULT"] = "delay=\(milliseconds)"
    slow.environment["BELLWORK_FAULT_CALLS"] = "fdatasync,fsync"
    return slow
  }
}
