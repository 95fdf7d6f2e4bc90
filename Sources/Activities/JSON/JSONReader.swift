/// Reads JSON strictly (RFC 8259) from bytes into a tree that knows where everything stood.
///
/// It goes on behind a mistake where that is sound (a comma too many, a comment, curly quotes),
/// so that a teacher sees several at once; else it stops at the first. It never crashes: nesting
/// is bounded by `maximumDepth`, whatever the bytes.
package struct JSONReader {
  package static let maximumDepth = 128

  let source: SourceText
  let bytes: [UInt8]
  var offset: Int
  var findings: [Finding] = []

  private init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    offset = source.start
  }

  package static func read(_ bytes: [UInt8]) -> JSONDocument {
    let source = SourceText(bytes)
    if let finding = UTF8Check.finding(in: source) {
      return JSONDocument(source: source, root: nil, findings: [finding])
    }
    var reader = JSONReader(source)
    let root = reader.readFile()
    return JSONDocument(source: source, root: root, findings: reader.findings)
  }

  private mutating func readFile() -> JSONNode? {
    do throws(JSONStop) {
      skipSpace()
      guard !isAtEnd else { throw stop(.empty, offset..<offset) }
      let root = try readValue(depth: 0)
      skipSpace()
      if !isAtEnd { report(.textAfterEnd, offset..<source.range(ofLine: line).upperBound) }
      return root
    } catch {
      findings.append(error.finding)
      return nil
    }
  }

  mutating func readValue(depth: Int) throws(JSONStop) -> JSONNode {
    let start = offset
    switch bytes[offset] {
    case UInt8(ascii: "\""):
      let text = try readString()
      return JSONNode(.string(text), start..<offset)
    case UInt8(ascii: "{"): return try readObject(depth: depth + 1)
    case UInt8(ascii: "["): return try readArray(depth: depth + 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return try readNumber()
    default: return try readWord()
    }
  }
}

extension JSONReader {
  var isAtEnd: Bool { offset >= bytes.count }
  var line: Int { source.line(at: offset) }

  /// The byte here, or 0 at the end; 0 belongs nowhere in JSON.
  var byte: UInt8 { isAtEnd ? 0 : bytes[offset] }

  func stop(_ fact: JSONFact, _ range: Range<Int>) -> JSONStop {
    JSONStop(finding: Finding(range, .json(fact)))
  }

  mutating func report(_ fact: JSONFact, _ range: Range<Int>) {
    findings.append(Finding(range, .json(fact)))
  }

  /// Skips white space, and comments, which are reported.
  mutating func skipSpace() {
    while !isAtEnd {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      case UInt8(ascii: "/"), UInt8(ascii: "#"):
        guard let end = endOfComment() else { return }
        report(.comment, offset..<end)
        offset = end
      default: return
      }
    }
  }

  /// Where the comment that begins here ends, if one does.
  private func endOfComment() -> Int? {
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if bytes[offset] == UInt8(ascii: "#") || next == UInt8(ascii: "/") {
      return source.range(ofLine: line).upperBound
    }
    guard next == UInt8(ascii: "*") else { return nil }
    var end = offset + 2
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "/") { return end + 2 }
      end += 1
    }
    return bytes.count
  }
}
