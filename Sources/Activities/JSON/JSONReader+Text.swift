extension JSONReader {
  /// Reads text in straight quotes; what has neither escapes nor mistakes is copied at once.
  mutating func readString() throws(JSONStop) -> String {
    let opening = offset
    offset += 1
    while !isAtEnd {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        defer { offset += 1 }
        return source.text(opening + 1..<offset)
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { return try readEscapedString(opening) }
      offset += 1
    }
    throw unfinishedText(opening)
  }

  private mutating func readEscapedString(_ opening: Int) throws(JSONStop) -> String {
    var text = Array(bytes[opening + 1..<offset])
    while !isAtEnd {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += readEscape()
      case 0x0A, 0x0D: throw unfinishedText(opening)
      case 0..<0x20:
        report(.controlCharacter(byte), offset..<offset + 1)
        text.append(0x20)
        offset += 1
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw unfinishedText(opening)
  }

  /// Reads an escape; a bad one is reported and stands for itself.
  private mutating func readEscape() -> [UInt8] {
    let start = offset
    offset = min(offset + 2, bytes.count)
    guard start + 1 < bytes.count else { return [] }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[start + 1]]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return readUnicodeEscape(start)
    default: return badEscape(start)
    }
  }

  /// The backslash alone is skipped, so that a quote or a line break behind it keeps its meaning.
  private mutating func badEscape(_ start: Int) -> [UInt8] {
    offset = start + 1
    let word = wordRange()
    var end = max(word.upperBound, offset)
    if word.isEmpty, !isAtEnd, bytes[offset] > 0x20, bytes[offset] < 0x7F { end += 1 }
    let escape = source.text(start..<min(end, start + 20))
    report(.badEscape(escape), start..<end)
    return [UInt8(ascii: "\\")]
  }

  private mutating func readUnicodeEscape(_ start: Int) -> [UInt8] {
    guard let unit = codeUnit(at: start) else { return badEscape(start) }
    offset = start + 6
    if let scalar = Unicode.Scalar(UInt32(unit)) { return Array(String(scalar).utf8) }
    if UTF16.isLeadSurrogate(unit), let low = codeUnit(at: offset), UTF16.isTrailSurrogate(low) {
      offset += 6
      return Array(String(decoding: [unit, low], as: UTF16.self).utf8)
    }
    report(.loneSurrogate(source.text(start..<offset)), start..<offset)
    return Array("\u{FFFD}".utf8)
  }

  /// The code unit of the escape `\uXXXX` at an offset, where a whole one is there.
  private func codeUnit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// Says why text does not end on its line: a quote forgotten, a curly one, or a line break.
  private func unfinishedText(_ opening: Int) -> JSONStop {
    let lineRange = source.range(ofLine: source.line(at: opening))
    let range = opening..<max(opening + 1, lineRange.upperBound)
    let rest = source.text(range).trimmingSpaces()
    let last = rest.last { $0 != "," && $0 != "]" && $0 != "}" && !$0.isWhitespace }
    if let last, "“”„".contains(last) {
      return stop(.curlyQuotes(String(last)), range)
    }
    let endsElement = rest.last.map { ",:{[]}".contains($0) } ?? true
    let next = bytes[range.upperBound...].first { $0 > 0x20 }
    let nextBegins = next.map { Array("\"}]{[".utf8).contains($0) } ?? true
    return stop(endsElement || nextBegins ? .missingQuote : .lineBreakInText, range)
  }
}

extension JSONReader {
  /// The bytes of the quotation mark at an offset, where it is one that word processors put.
  func curlyQuoteLength(at offset: Int) -> Int? {
    let rest = bytes[offset...].prefix(3)
    let marks = ["“", "”", "„", "‟", "‘", "’", "«", "»"]
    return marks.first { rest.starts(with: $0.utf8) }?.utf8.count
  }

  /// Reads text between curly quotes, as far as the next quote on its line, and reports them.
  mutating func readCurlyString() throws(JSONStop) -> String {
    let opening = offset
    let start = opening + (curlyQuoteLength(at: opening) ?? 1)
    let isSingle = source.text(opening..<start) == "‘"
    let lineEnd = source.range(ofLine: line).upperBound
    offset = start
    while offset < lineEnd {
      let length = bytes[offset] == UInt8(ascii: "\"") ? 1 : curlyQuoteLength(at: offset)
      if let length, isSingle || !isApostrophe(offset..<offset + length) {
        let text = source.text(start..<offset)
        offset += length
        report(.curlyQuotes(source.text(opening..<start)), opening..<offset)
        return text
      }
      offset += 1
    }
    throw stop(.curlyQuotes(source.text(opening..<start)), opening..<lineEnd)
  }

  private func isApostrophe(_ range: Range<Int>) -> Bool {
    ["‘", "’"].contains(source.text(range))
  }
}
