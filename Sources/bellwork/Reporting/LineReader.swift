import EventDelivery
import Glibc

/// Reads a file line by line, however long the file is.
struct LineReader {
  enum Line: Equatable {
    case bytes([UInt8])
    /// Longer than an event can be; what it held is not kept.
    case tooLong
  }

  /// An event has one or two thousand bytes.
  static let lineLimit = 1 << 20

  private let descriptor: Int32
  private let path: String
  private var chunk: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// Reads from an open descriptor; `path` is for errors.
  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// The next line without its ending; `nil` after the last.
  ///
  /// - Throws: `SystemCallError`.
  mutating func next() throws -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if chunk.isEmpty { try fill() }
      if isAtEnd, line.isEmpty, !isTooLong { return nil }
      let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
      line += chunk[..<(end ?? chunk.endIndex)]
      chunk = end.map { chunk[($0 + 1)...] } ?? []
      if line.count > LineReader.lineLimit {
        isTooLong = true
        line = []
      }
      guard end == nil, !isAtEnd else { return isTooLong ? .tooLong : .bytes(trimmed(line)) }
    }
  }

  /// Without the carriage return of a file that was written on another system.
  private func trimmed(_ line: [UInt8]) -> [UInt8] {
    line.last == UInt8(ascii: "\r") ? Array(line.dropLast()) : line
  }

  private mutating func fill() throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !isAtEnd {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemCallError(operation: "read", path: path, code: errno) }
      isAtEnd = count == 0
      chunk = buffer[..<count]
      return
    }
  }
}
