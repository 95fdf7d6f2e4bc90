/// What counts as a URI on the wire (`format: uri`): ASCII with a scheme, and nothing raw in it.
package enum URIText {
  package static func isURI(_ text: String) -> Bool { isURI(Array(text.utf8)[...]) }

  static func isURI(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), isScheme(utf8[..<colon]) else {
      return false
    }
    let rest = utf8[(colon + 1)...]
    guard !rest.isEmpty, hasOnlyURICharacters(rest) else { return false }
    return !rest.starts(with: "//".utf8) || rest.count > 2 && !endsAuthority(rest[colon + 3])
  }

  /// The authority after `scheme://`; empty where there is none.
  static func host(of text: String) -> Substring {
    guard let slashes = text.firstRange(of: "://") else { return "" }
    return text[slashes.upperBound...].prefix { !"/?#".contains($0) }
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool { "/?#".utf8.contains(byte) }

  private static func isScheme(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let first = utf8.first, isLetter(first) else { return false }
    return utf8.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
  }

  private static func hasOnlyURICharacters(_ utf8: ArraySlice<UInt8>) -> Bool {
    var escaped = 0
    for byte in utf8 {
      if escaped > 0 {
        guard HexDigits.value(byte) != nil else { return false }
        escaped -= 1
      } else if byte == UInt8(ascii: "%") {
        escaped = 2
      } else {
        guard isLetter(byte) || isDigit(byte) || isMark(byte) else { return false }
      }
    }
    return escaped == 0
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "-", ".", "_", "~", ":", "/", "?", "#", "[", "]", "@", "!", "$", "&", "'", "(", ")", "*",
      "+", ",", ";", "=":
      true
    case _: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
