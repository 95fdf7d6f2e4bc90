import EventDelivery
import Glibc

/// The lock that lets one program at a time deliver to a sink; the system drops it with its owner.
struct SinkLock {
  private let descriptor: Int32

  /// Takes the lock, in a file beside the database that stays there.
  ///
  /// Throws `SinkBusy` where another program has it, or `SystemCallError`.
  init(database: String, sink: SinkName) throws {
    let path = "\(database).\(SinkLock.fileName(sink)).lock"
    descriptor = try PrivateFiles.open(path, flags: O_RDWR)
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
    let error: any Error =
      errno == EWOULDBLOCK
      ? SinkBusy(sink: sink) : SystemCallError(operation: "lock", path: path, code: errno)
    close(descriptor)
    throw error
  }

  func unlock() { close(descriptor) }

  /// The sink's name with everything but letters, digits and `-` as hexadecimal.
  private static func fileName(_ sink: SinkName) -> String {
    sink.rawValue.utf8.map { byte in
      switch UnicodeScalar(byte) {
      case "A"..."Z", "a"..."z", "0"..."9", "-": String(UnicodeScalar(byte))
      default: "_" + String(byte, radix: 16)
      }
    }.joined()
  }
}
