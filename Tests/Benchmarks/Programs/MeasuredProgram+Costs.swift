import Foundation
import Glibc
import TestSupport

extension MeasuredProgram {
  /// Processor time of all its threads so far, those that have ended included.
  var processorTime: Duration {
    get throws {
      var clock: clockid_t = 0
      var time = timespec()
      guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
        throw TestFailure("the processor time of \(process) cannot be read")
      }
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
  }

  /// How often its present threads have slept and been woken.
  var wakeUps: Int {
    get throws {
      let tasks = "/proc/\(process)/task"
      return try FileManager.default.contentsOfDirectory(atPath: tasks).reduce(0) {
        try $0 + field("voluntary_ctxt_switches", of: "\(tasks)/\($1)/status")
      }
    }
  }

  /// The most memory it has held at once, shared libraries and all, in MiB.
  var peakMemory: Double {
    get throws { Double(try field("VmHWM", of: "/proc/\(process)/status")) / 1024 }
  }

  private func field(_ name: String, of path: String) throws -> Int {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    guard let number = line?.split(whereSeparator: \.isWhitespace).dropFirst().first,
      let value = Int(number)
    else { throw TestFailure("no \"\(name)\" in \"\(path)\"") }
    return value
  }
}
