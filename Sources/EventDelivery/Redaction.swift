/// Takes out of a receiver's words what belongs in no log and no error: addresses and secrets.
package enum Redaction {
  /// One line of at most 500 characters, with e-mail addresses masked and secrets replaced.
  ///
  /// - Parameters:
  ///   - text: What a server said.
  ///   - secrets: Texts that must not come back, such as the token that was sent.
  /// - Returns: The words without control characters.
  package static func line(_ text: String, secrets: [String] = []) -> String {
    var words = text
    for secret in secrets where secret.count >= 4 {
      words = words.replacing(secret, with: "[secret]")
    }
    words = masked(words)
    let line = words.split(whereSeparator: { $0.isNewline || $0.isWhitespace }).joined(
      separator: " ")
    let printable = line.unicodeScalars.filter { $0.properties.generalCategory != .control }
    let clean = String(String.UnicodeScalarView(printable))
    return clean.count > 500 ? clean.prefix(499) + "…" : clean
  }

  /// E-mail addresses as the platform's SDK masks them: `a***a@example.com`.
  package static func masked(_ text: String) -> String {
    text.replacing(/[^\s"'<>(),:;\[\]]+@[A-Za-z0-9.\-]+/) { match in
      address(match.output)
    }
  }

  /// One address: first and last letter of the name, and the host.
  package static func address(_ address: some StringProtocol) -> String {
    let parts = address.split(separator: "@", maxSplits: 1)
    guard parts.count == 2, let first = parts[0].first, let last = parts[0].last else {
      return "***"
    }
    return parts[0].count < 3 ? "***@\(parts[1])" : "\(first)***\(last)@\(parts[1])"
  }
}
