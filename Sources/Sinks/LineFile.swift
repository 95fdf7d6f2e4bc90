import EventDelivery
import Glibc

/// An open file of lines, each of which ends with a newline.
struct LineFile {
  static let newline = UInt8(ascii: "\n")
  private static let chunkSize = 65_536

  let descriptor: Int32
  /// The name in messages.
  let path: String

  /// Writes all bytes, however many calls it takes.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 {
        throw SystemCallError(operation: "write", path: path, code: ENOSPC)
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw failure("write")
      }
    }
  }

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Waits until no other process writes; `nil`, and the descriptor closed, where another file is in
  /// its place by then (`LineRemoval`).
  init?(locking descriptor: Int32, path: String) throws {
    self.init(descriptor: descriptor, path: path)
    do {
      try lock()
    } catch {
      close(descriptor)
      throw error
    }
    guard isInPlace else {
      close(descriptor)
      return nil
    }
  }

  /// Waits until no other process writes.
  func lock() throws {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw failure("lock") }
    }
  }

  /// Whether its path still leads to it.
  var isInPlace: Bool {
    var (own, found) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, stat(path, &found) == 0 else { return false }
    return own.st_dev == found.st_dev && own.st_ino == found.st_ino
  }

  /// Brings the file to the disk; a pipe or a device (EINVAL) has none.
  func sync() throws {
    while fsync(descriptor) != 0 {
      if errno == EINVAL { return }
      guard errno == EINTR else { throw failure("sync") }
    }
  }

  /// Cuts a last line without newline off: what a writer that died has left behind.
  func cutTornLine() throws {
    let size = try self.size()
    var end = size
    while end > 0 {
      let start = max(0, end - LineFile.chunkSize)
      let chunk = try read(start..<end)
      if let last = chunk.lastIndex(of: LineFile.newline) {
        return try truncate(from: size, to: start + last + 1)
      }
      end = start
    }
    try truncate(from: size, to: 0)
  }

  /// Calls `body` with every line, the first one first, without its newline; the last one may be torn.
  func forEachLine(_ body: ([UInt8], _ isWhole: Bool) throws -> Void) throws {
    let size = try size()
    var line: [UInt8] = []
    for start in stride(from: 0, to: size, by: LineFile.chunkSize) {
      var chunk = try read(start..<min(size, start + LineFile.chunkSize))[...]
      while let end = chunk.firstIndex(of: LineFile.newline) {
        try body(line + chunk[..<end], true)
        line = []
        chunk = chunk[(end + 1)...]
      }
      line += chunk
    }
    if !line.isEmpty { try body(line, false) }
  }

  /// Calls `body` with every whole line, the last one first; `body` returns whether to go on.
  func forEachLineFromEnd(_ body: (ArraySlice<UInt8>) -> Bool) throws {
    var end = try size()
    var tail: [UInt8] = []
    while end > 0 {
      let start = max(0, end - LineFile.chunkSize)
      var lines = (try read(start..<end) + tail).split(
        separator: LineFile.newline, omittingEmptySubsequences: false)
      // The first piece may begin before this chunk.
      tail = start > 0 ? Array(lines.removeFirst()) : []
      for line in lines.reversed() where !line.isEmpty {
        guard body(line) else { return }
      }
      end = start
    }
  }

  /// A terminal that others share may have been set to refuse instead of to block.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  private func truncate(from size: Int, to length: Int) throws {
    guard length < size else { return }
    guard ftruncate(descriptor, length) == 0 else { throw failure("shorten") }
  }

  private func size() throws -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read") }
    return Int(status.st_size)
  }

  private func read(_ range: Range<Int>) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var filled = 0
    while filled < range.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), range.count - filled,
          range.lowerBound + filled)
      }
      if count > 0 {
        filled += count
      } else if count == 0 {
        throw SystemCallError(operation: "read", path: path, code: EIO)
      } else if errno != EINTR {
        throw failure("read")
      }
    }
    return bytes
  }

  private func failure(_ operation: String) -> SystemCallError {
    SystemCallError(operation: operation, path: path, code: errno)
  }
}
