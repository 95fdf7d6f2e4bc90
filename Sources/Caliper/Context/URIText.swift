/// What counts as a URI on the wire (`format: uri`): ASCII with a scheme, and nothing raw in it.
enum URIText {
  static func isURI(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), isScheme(text[..<colon]) else { return false }
    let rest = text[text.index(after: colon)...]
    guard !rest.isEmpty, hasOnlyURICharacters(rest) else { return false }
    return !rest.hasPrefix("//") || !host(of: text).isEmpty
  }

  /// The authority after `scheme://`; empty where there is none.
  static func host(of text: String) -> Substring {
    guard let slashes = text.firstRange(of: "://") else { return "" }
    return text[slashes.upperBound...].prefix { !"/?#".contains($0) }
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
  }

  private static func hasOnlyURICharacters(_ text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.allSatisfy { index in
      guard bytes[index] == UInt8(ascii: "%") else {
        return isLetter(bytes[index]) || isDigit(bytes[index])
          || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(bytes[index])
      }
      return index + 2 < bytes.count && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
