/// What looks like an e-mail address: the rule of HTML's e-mail field, and any letters before `@`.
package enum EmailText {
  package static func isAddress(_ text: String) -> Bool { isAddress(Array(text.utf8)[...]) }

  static func isAddress(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let at = utf8.firstIndex(of: UInt8(ascii: "@")), at > utf8.startIndex,
      hasOnlyPrintable(utf8[..<at])
    else { return false }
    return isDomain(utf8[(at + 1)...])
  }

  private static func hasOnlyPrintable(_ utf8: ArraySlice<UInt8>) -> Bool {
    if utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return true }
    return String(decoding: utf8, as: UTF8.self).unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .control
    }
  }

  /// Labels of letters, digits and inner hyphens, with dots between them.
  private static func isDomain(_ utf8: ArraySlice<UInt8>) -> Bool {
    var last = UInt8(ascii: ".")
    for byte in utf8 {
      switch UnicodeScalar(byte) {
      case "A"..."Z", "a"..."z", "0"..."9": break
      case "-": if last == UInt8(ascii: ".") { return false }
      case ".": if last == UInt8(ascii: ".") || last == UInt8(ascii: "-") { return false }
      case _: return false
      }
      last = byte
    }
    return last != UInt8(ascii: ".") && last != UInt8(ascii: "-")
  }
}
