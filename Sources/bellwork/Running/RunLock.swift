import Caliper
import EventDelivery
import Glibc

/// A sign of life of the one process that has a run open: a lock that the system takes back when
/// the process ends, however it ends.
struct RunLock: ~Copyable {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// - Throws: `RunLockError.held` where another process has the run; `SystemCallError`.
  static func acquire(_ run: RunID, directory: String) throws -> RunLock {
    let descriptor = try PrivateFiles.open(directory + "/" + run.text, flags: O_RDWR)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = processID(in: descriptor)
      close(descriptor)
      throw RunLockError.held(processID: holder)
    }
    let text = "\(getpid())\n"
    ftruncate(descriptor, 0)
    // The number is for people alone; the lock holds without it.
    _ = text.withCString { pwrite(descriptor, $0, strlen($0), 0) }
    return RunLock(descriptor: descriptor)
  }

  deinit { close(descriptor) }

  private static func processID(in descriptor: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 32)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return nil }
    return Int(String(decoding: buffer[..<count], as: UTF8.self).filter(\.isNumber))
  }
}

/// Why a run cannot be opened now.
enum RunLockError: Error, Equatable {
  /// Another process has it open; its id where it is known.
  case held(processID: Int?)
}
