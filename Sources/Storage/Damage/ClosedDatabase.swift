import EventDelivery
import Glibc

/// A database file that nobody else can use as long as this value has it.
///
/// It takes the bytes that SQLite locks, as a writer at the moment of its commit does, with a lock
/// of the open file (`F_OFD_SETLK`): that of a process would go with any other descriptor.
struct ClosedDatabase: ~Copyable {
  let path: String
  private let descriptor: Int32

  /// `F_OFD_SETLK` of Linux's fcntl.h, which Swift's module of the C library leaves out.
  private static let setLockOfOpenFile: Int32 = 37
  /// SQLite's lock bytes: pending, reserved, and those that are shared.
  private static let lockStart: off_t = 0x4000_0000
  private static let lockCount: off_t = 512
  /// As long as SQLite waits, so that who is at work comes to an end.
  private static let tries = 250
  private static let tryMilliseconds: Int32 = 20

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Takes the file; `nil` where another program has put a new one in its place meanwhile.
  ///
  /// - Throws: `SystemCallError`; `StorageError.busy` where somebody does not let go of it within
  ///   so many tries.
  static func take(_ path: String, tries: Int = tries) throws -> ClosedDatabase? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw failure("open", path) }
      return nil
    }
    let isDirectory = status.st_mode & S_IFMT == S_IFDIR
    let descriptor = open(path, (isDirectory ? O_RDONLY : O_RDWR) | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", path) }
    do {
      try lock(descriptor, path, isDirectory: isDirectory, tries)
    } catch {
      close(descriptor)
      throw error
    }
    guard FileIdentity(path: path) == FileIdentity(descriptor: descriptor) else {
      close(descriptor)
      return nil
    }
    return ClosedDatabase(path: path, descriptor: descriptor)
  }

  deinit { close(descriptor) }

  var isDirectory: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All of it; what the disk does not give is zeros.
  func bytes() -> [UInt8] {
    var status = stat()
    guard !isDirectory, fstat(descriptor, &status) == 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var place = 0
    while place < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress?.advanced(by: place),
          min(RecordReader.pageSize, buffer.count - place), off_t(place))
      }
      if count < 0, errno == EINTR { continue }
      place += count > 0 ? count : RecordReader.pageSize
    }
    return bytes
  }

  private static func lock(
    _ descriptor: Int32, _ path: String, isDirectory: Bool, _ tries: Int
  ) throws {
    for _ in 0..<tries {
      if isDirectory ? flock(descriptor, LOCK_EX | LOCK_NB) == 0 : takesBytes(descriptor) { return }
      guard [EAGAIN, EACCES, EINTR].contains(errno) else { throw failure("lock", path) }
      poll(nil, 0, tryMilliseconds)
    }
    throw StorageError.busy(path: path)
  }

  private static func takesBytes(_ descriptor: Int32) -> Bool {
    var range = flock()
    range.l_type = Int16(F_WRLCK)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = lockStart
    range.l_len = lockCount
    return fcntl(descriptor, setLockOfOpenFile, &range) == 0
  }

  private static func failure(_ operation: String, _ path: String) -> SystemCallError {
    SystemCallError(operation: operation, path: path, code: errno)
  }
}
