extension JSONReader {
  /// Reads a number; one that is nearly JSON (`.5`, `+1`, `007`) is reported and taken as meant.
  mutating func readNumber() throws(JSONStop) -> JSONNode {
    let start = offset
    while !isAtEnd, isNumberByte(bytes[offset]) { offset += 1 }
    let range = start..<offset
    let text = source.text(range)
    if JSONNumber.isValid(bytes[range]) { return JSONNode(.number(JSONNumber(text)), range) }
    guard let corrected = corrected(text) else {
      throw stop(.badNumber(text, corrected: nil), range)
    }
    report(.badNumber(text, corrected: corrected), range)
    return JSONNode(.number(JSONNumber(corrected)), range)
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  /// The number that was meant, where only its spelling is not JSON's.
  private func corrected(_ text: String) -> String? {
    let isNegative = text.hasPrefix("-")
    var rest = text.drop { $0 == "+" || $0 == "-" }
    guard text.count - rest.count <= 1 else { return nil }
    rest = rest.drop { $0 == "0" }
    if rest.first.map({ !$0.isNumber }) ?? true { rest = "0" + rest }
    if rest.last == "." { rest += "0" }
    let candidate = (isNegative ? "-" : "") + rest
    return JSONNumber.isValid(Array(candidate.utf8)[...]) ? candidate : nil
  }

  /// Reads `true`, `false` or `null`, and says what else stands there instead of a value.
  mutating func readWord() throws(JSONStop) -> JSONNode {
    if let length = curlyQuoteLength(at: offset) { return try readCurlyValue(length) }
    let range = wordRange()
    guard !range.isEmpty else { throw unexpected() }
    let word = source.text(range)
    if let value = value(of: word) {
      offset = range.upperBound
      return JSONNode(value, range)
    }
    guard let meant = meaning(of: word), let value = value(of: meant) else {
      throw stop(.badWord(word, corrected: barewordCorrection(word)), range)
    }
    report(.badWord(word, corrected: meant), range)
    offset = range.upperBound
    return JSONNode(value, range)
  }

  private mutating func readCurlyValue(_ length: Int) throws(JSONStop) -> JSONNode {
    let start = offset
    let text = try readCurlyString()
    return JSONNode(.string(text), start..<offset)
  }

  private func value(of word: String) -> JSONValue? {
    switch word {
    case "true": .boolean(true)
    case "false": .boolean(false)
    case "null": .null
    default: nil
    }
  }

  /// What other languages write for the three words of JSON.
  private func meaning(of word: String) -> String? {
    switch word.lowercased() {
    case "true": "true"
    case "false": "false"
    case "null", "none", "undefined": "null"
    default: nil
    }
  }

  private func barewordCorrection(_ word: String) -> String? {
    ["nan", "infinity", "inf"].contains(word.lowercased()) ? nil : Quotation.quoted(word)
  }

  private func unexpected() -> JSONStop {
    if byte == UInt8(ascii: "'") { return stop(.singleQuotes, offset..<offset + 1) }
    let end = min(offset + 8, bytes.count)
    let character = source.text(offset..<end).first.map(String.init) ?? ""
    return stop(
      .unexpectedCharacter(character), offset..<min(offset + character.utf8.count, bytes.count))
  }

  /// The letters, digits, `_` and `$` from here on.
  func wordRange() -> Range<Int> {
    var end = offset
    while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
    return offset..<end
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ".") && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "-")
      && isNumberByte(byte) || byte == UInt8(ascii: "$")
  }
}
