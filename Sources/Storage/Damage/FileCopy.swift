import EventDelivery
import Glibc

/// Copies a file to a private one that is not there yet; on disk when it returns.
enum FileCopy {
  /// What cannot be read is left out as zeros: a copy of a damaged file is better than none.
  ///
  /// - Throws: `SystemCallError`.
  static func make(of file: String, at copy: String) throws {
    let source = open(file, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw failure("read", file) }
    defer { close(source) }
    guard let target = try PrivateFiles.create(copy, flags: O_WRONLY) else {
      throw SystemCallError(operation: "create", path: copy, code: EEXIST)
    }
    defer { close(target) }
    var status = stat()
    guard fstat(source, &status) == 0 else { throw failure("read", file) }
    var place = 0
    var bytes = [UInt8](repeating: 0, count: RecordReader.pageSize)
    while place < Int(status.st_size) {
      let wanted = min(bytes.count, Int(status.st_size) - place)
      let count = pread(source, &bytes, wanted, off_t(place))
      if count < 0, errno == EINTR { continue }
      if count > 0 {
        guard pwrite(target, bytes, count, off_t(place)) == count else {
          throw failure("write", copy)
        }
      }
      place += count > 0 ? count : wanted
    }
    guard ftruncate(target, off_t(place)) == 0, fsync(target) == 0 else {
      throw failure("write", copy)
    }
  }

  private static func failure(_ operation: String, _ path: String) -> SystemCallError {
    SystemCallError(operation: operation, path: path, code: errno)
  }
}
