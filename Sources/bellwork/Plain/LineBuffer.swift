/// Bytes as they are read, in lines.
///
/// Bad UTF-8 becomes U+FFFD. Of a line without end only so much is kept as shows that nobody typed
/// it: what is refused for its length need not be held.
struct LineBuffer {
  static let limit = 1 << 20

  private var bytes: [UInt8] = []
  /// Up to where no line ends.
  private var searched = 0
  private var lines: [String] = []
  private var next = 0

  mutating func append(_ new: some Sequence<UInt8>) {
    bytes += new
    while let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(LineBuffer.text(bytes[..<end]))
      bytes.removeFirst(end + 1)
      searched = 0
    }
    if bytes.count > LineBuffer.limit { bytes.removeLast(bytes.count - LineBuffer.limit) }
    searched = bytes.count
  }

  /// The next whole line.
  mutating func takeLine() -> String? {
    guard next < lines.count else { return nil }
    let line = lines[next]
    next += 1
    if next == lines.count { (lines, next) = ([], 0) }
    return line
  }

  /// What stands before the end of the input, where no line break does.
  mutating func takeRest() -> String? {
    guard !bytes.isEmpty else { return nil }
    let rest = LineBuffer.text(bytes[...])
    (bytes, searched) = ([], 0)
    return rest
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
  }
}
