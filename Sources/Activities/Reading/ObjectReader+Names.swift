extension ObjectReader {
  /// A stable name: letters, digits, `.`, `_`, `-`; begins with a letter or digit; at most 64.
  package mutating func identifier(_ key: String) -> String? {
    guard let node = value(key), let text = string(key) else { return nil }
    guard ObjectReader.isIdentifier(text) else {
      let meant = ObjectReader.identifier(from: text)
      let fact = ShapeFact.badIdentifier(text, meant: meant)
      report(.shape(fact), at: node.range)
      return nil
    }
    return text
  }

  /// A BCP 47 tag, by its shape alone.
  package mutating func language(_ key: String) -> String? {
    guard let node = value(key), let text = string(key) else { return nil }
    guard ObjectReader.isLanguageTag(text) else {
      report(.shape(.badLanguage(text)), at: node.range)
      return nil
    }
    return text
  }

  package static func isIdentifier(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= 64 else { return false }
    return isAlphanumeric(first)
      && bytes.allSatisfy { isAlphanumeric($0) || ".-_".utf8.contains($0) }
  }

  package static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return false }
    let isLanguage = first.allSatisfy { isAlphanumeric($0) && $0 > UInt8(ascii: "9") }
    return isLanguage
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.count) && part.allSatisfy(isAlphanumeric)
      }
  }

  /// A name that is allowed, and near the one that is not.
  static func identifier(from text: String) -> String? {
    let words = text.split { !$0.isASCII || !($0.isLetter || $0.isNumber || "._-".contains($0)) }
    let name = words.joined(separator: "-").prefix(64)
    return isIdentifier(String(name)) ? String(name) : nil
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
