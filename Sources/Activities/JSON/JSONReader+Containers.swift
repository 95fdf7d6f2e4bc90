extension JSONReader {
  mutating func readArray(depth: Int) throws(JSONStop) -> JSONNode {
    let start = offset
    try enter(depth)
    var nodes: [JSONNode] = []
    if try isClosed(start) { return JSONNode(.array([]), start..<offset) }
    repeat {
      try requireValue(start)
      nodes.append(try readValue(depth: depth))
    } while try isFollowed(start)
    return JSONNode(.array(nodes), start..<offset)
  }

  mutating func readObject(depth: Int) throws(JSONStop) -> JSONNode {
    let start = offset
    try enter(depth)
    var members: [JSONMember] = []
    var names = MemberNames()
    if try isClosed(start) { return JSONNode(.object([]), start..<offset) }
    repeat {
      let member = try readMember(depth: depth, start)
      if let first = names.insert(member) {
        let line = source.line(at: first)
        report(.duplicateKey(member.name, firstLine: line), member.nameRange)
      }
      members.append(member)
    } while try isFollowed(start)
    return JSONNode(.object(members), start..<offset)
  }

  private mutating func enter(_ depth: Int) throws(JSONStop) {
    guard depth <= JSONReader.maximumDepth else {
      throw stop(.tooDeep(limit: JSONReader.maximumDepth), offset..<offset + 1)
    }
    offset += 1
    skipSpace()
  }

  private mutating func isClosed(_ start: Int) throws(JSONStop) -> Bool {
    guard !isAtEnd else { throw unclosed(start) }
    guard byte == closing(start) else { return false }
    offset += 1
    return true
  }

  /// Reads what stands behind an element: true when another must follow, false when it was the last.
  private mutating func isFollowed(_ start: Int) throws(JSONStop) -> Bool {
    let end = offset
    skipSpace()
    if try isClosed(start) { return false }
    guard byte == UInt8(ascii: ",") else {
      try reportMissingComma(behind: end, start)
      return true
    }
    let comma = offset
    offset += 1
    skipSpace()
    guard try isClosed(start) else { return true }
    report(.trailingComma, comma..<comma + 1)
    return false
  }

  /// Goes on without the comma only where a new line begins with a value: nothing else was meant.
  private mutating func reportMissingComma(behind end: Int, _ start: Int) throws(JSONStop) {
    if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { throw wrongBracket(start) }
    let isLetter = byte >= 0x80 || Character(Unicode.Scalar(byte)).isLetter
    let isBehindText = bytes[end - 1] == UInt8(ascii: "\"")
    if isBehindText, isLetter, source.line(at: end) == line {
      throw stop(.quoteInText, offset..<offset + 1)
    }
    let beginsValue = [UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "[")].contains(byte)
    guard beginsValue, source.line(at: end) < line else { throw stop(.missingComma, end..<end) }
    report(.missingComma, end..<end)
  }

  private mutating func readMember(depth: Int, _ start: Int) throws(JSONStop) -> JSONMember {
    let keyStart = offset
    let name = try readKey()
    let nameRange = keyStart..<offset
    skipSpace()
    guard !isAtEnd else { throw unclosed(start) }
    if byte == UInt8(ascii: ":") {
      offset += 1
    } else {
      try reportMissingColon(name, nameRange)
    }
    skipSpace()
    try requireValue(start)
    return JSONMember(name: name, nameRange: nameRange, node: try readValue(depth: depth))
  }

  private mutating func reportMissingColon(
    _ name: String, _ range: Range<Int>
  ) throws(JSONStop) {
    let fact = JSONFact.missingColon(key: name)
    let behind = range.upperBound..<range.upperBound
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["): report(fact, behind)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      throw stop(name.contains(":") ? .missingQuote : fact, name.contains(":") ? range : behind)
    default: throw stop(fact, behind)
    }
  }

  private mutating func readKey() throws(JSONStop) -> String {
    if byte == UInt8(ascii: "\"") { return try readString() }
    if curlyQuoteLength(at: offset) != nil { return try readCurlyString() }
    if byte == UInt8(ascii: "'") { throw stop(.singleQuotes, offset..<offset + 1) }
    if let key = readUnquotedKey() { return key }
    let isNumber = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    let isBehindComma = bytes[offset - 1] == UInt8(ascii: ",")
    throw stop(isNumber && isBehindComma ? .decimalComma : .missingKey, offset..<offset + 1)
  }

  /// A name without quotes that a colon follows.
  private mutating func readUnquotedKey() -> String? {
    let word = wordRange()
    guard !word.isEmpty else { return nil }
    let rest = bytes[word.upperBound...].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let key = source.text(word)
    report(.unquotedKey(key), word)
    offset = word.upperBound
    return key
  }

  private func requireValue(_ start: Int) throws(JSONStop) {
    guard !isAtEnd else { throw unclosed(start) }
    let missing = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":")]
    if missing.contains(byte) { throw stop(.missingValue, offset..<offset + 1) }
  }

  private func closing(_ start: Int) -> UInt8 {
    bytes[start] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
  }

  private func wrongBracket(_ start: Int) -> JSONStop {
    let found = String(Unicode.Scalar(byte))
    let expected = String(Unicode.Scalar(closing(start)))
    let line = source.line(at: start)
    return stop(
      .wrongBracket(found: found, expected: expected, line: line), offset..<offset + 1)
  }

  /// Reported behind the last thing that is there, not behind the file's blank lines.
  private func unclosed(_ start: Int) -> JSONStop {
    var end = bytes.count
    while end > start + 1, bytes[end - 1] <= 0x20 { end -= 1 }
    let opening = String(Unicode.Scalar(bytes[start]))
    return stop(.unclosed(opening: opening, line: source.line(at: start)), end..<end)
  }
}
