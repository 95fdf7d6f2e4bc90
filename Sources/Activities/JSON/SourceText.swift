/// The bytes of a file, and where its lines begin.
///
/// Everything read from a file is remembered by byte offsets; only what is reported is mapped to
/// lines and columns, so that reading stays one pass over the bytes.
package struct SourceText: Equatable, Sendable {
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package let bytes: [UInt8]
  /// Offset of the first byte of each line; that of line 1 lies behind a byte order mark.
  package let lineStarts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: SourceText.byteOrderMark) ? 3 : 0]
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices where buffer[offset] == UInt8(ascii: "\n") {
        starts.append(offset + 1)
      }
    }
    lineStarts = starts
  }

  package var start: Int { lineStarts[0] }

  /// The line, from 1, that the byte at `offset` is on.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, from 1, without what ends it (`\n` or `\r\n`).
  package func range(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    guard line < lineStarts.count else { return start..<bytes.count }
    let newline = lineStarts[line] - 1
    let hasReturn = newline > start && bytes[newline - 1] == UInt8(ascii: "\r")
    return start..<(hasReturn ? newline - 1 : newline)
  }

  /// What the bytes say; bytes that are not UTF-8 become U+FFFD.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// How many characters the bytes are; as fast as a scan where all are ASCII.
  package func characterCount(_ range: Range<Int>) -> Int {
    let isASCII = bytes[range].allSatisfy { $0 < 0x80 }
    return isASCII ? range.count : text(range).count
  }

  package func position(at offset: Int) -> SourcePosition {
    var cursor = PositionCursor(self)
    return cursor.position(at: offset)
  }
}
