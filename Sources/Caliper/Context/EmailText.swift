/// What looks like an e-mail address: the rule of HTML's e-mail field, and any letters before `@`.
package enum EmailText {
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].unicodeScalars.allSatisfy(isPrintable)
    else { return false }
    return parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isLabel)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.utf8.allSatisfy { byte in
        switch UnicodeScalar(byte) {
        case "A"..."Z", "a"..."z", "0"..."9", "-": true
        default: false
        }
      }
  }
}
