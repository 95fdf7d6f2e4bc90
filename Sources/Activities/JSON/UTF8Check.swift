/// Finds what is not UTF-8 in a file, and guesses what the file is instead.
enum UTF8Check {
  /// The first place that is not UTF-8; UTF-16 is told by its mark or its zero bytes.
  static func finding(in source: SourceText) -> Finding? {
    let bytes = source.bytes
    if looksLikeUTF16(bytes) {
      return Finding(0..<min(1, bytes.count), .json(.notUTF8(byte: bytes[0], guess: .utf16)))
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    let offset = firstInvalidOffset(bytes)
    let fact = JSONFact.notUTF8(byte: bytes[offset], guess: .windows1252)
    return Finding(offset..<offset + 1, .json(fact))
  }

  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return false }
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return isMarked || (bytes[0] == 0) != (bytes[1] == 0)
  }

  private static func firstInvalidOffset(_ bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
      offset += scalar.count
    }
    return min(offset, bytes.count - 1)
  }
}
