import EventDelivery
import FoundationEssentials
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

  /// The sinks that were ever delivered to: their locks stay.
  static func sinks(ofDatabase path: String) -> [SinkName] {
    let prefix = path.split(separator: "/").last.map { $0 + "." } ?? ""
    let folder = PrivateFiles.parent(of: path)
    // Where it cannot be read there are none to tell of.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { $0.hasPrefix(prefix) && $0.hasSuffix(".lock") }.map {
      SinkName(rawValue: name($0.dropFirst(prefix.count).dropLast(5)))
    }
  }

  /// The way back from `fileName`.
  private static func name(_ fileName: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = fileName.utf8[...]
    while let byte = rest.popFirst() {
      let hexadecimal = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "_"), let escaped = UInt8(hexadecimal, radix: 16) {
        bytes.append(escaped)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

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
