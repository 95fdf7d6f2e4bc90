import EventDelivery
import Glibc

/// Whole files as bytes.
enum FileBytes {
  /// Larger files are no activity and no configuration; reading one is refused.
  static let limit = 64 << 20
  /// What `replace` writes beside a file before it takes its place.
  static let draftSuffix = ".new"

  /// - Throws: `SystemCallError`.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw SystemCallError(operation: "read", path: path, code: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemCallError(operation: "read", path: path, code: errno) }
      guard bytes.count + count <= limit else {
        throw SystemCallError(operation: "read", path: path, code: EFBIG)
      }
      bytes += buffer[..<count]
    }
  }

  /// `nil` where there is no such file.
  static func readIfPresent(_ path: String) throws -> [UInt8]? {
    do {
      return try read(path)
    } catch let error as SystemCallError where error.code == ENOENT || error.code == ENOTDIR {
      return nil
    }
  }

  /// Replaces a private file in one step: written beside it, synced, renamed over it.
  ///
  /// - Throws: `SystemCallError`; the old content is untouched then.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let temporary = path + draftSuffix
    unlink(temporary)
    let descriptor = try PrivateFiles.open(temporary, flags: O_WRONLY)
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure("write", path) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw failure("write", path) }
    guard rename(temporary, path) == 0 else { throw failure("write", path) }
  }

  private static func failure(_ operation: String, _ path: String) -> SystemCallError {
    SystemCallError(operation: operation, path: path, code: errno)
  }
}
