/// Text as it may be shown: what a terminal would obey or disagree about is replaced or dropped.
package enum DisplayText {
  /// The text with line breaks as `\n`, tabs as spaces, and nothing that is not printable.
  ///
  /// Escape and other control characters become U+FFFD, as do scalars of unknown width; format
  /// characters, variation selectors and skin tones are dropped (terminal.md 3.6). Cleaning twice
  /// changes nothing.
  package static func clean(_ text: String) -> String {
    Graphemes.split(text).map(\.text).joined()
  }

  /// Clean text on one line: line breaks become spaces.
  package static func line(_ text: String) -> String {
    Graphemes.split(text).map { $0 == .newline ? " " : $0.text }.joined()
  }

  /// What of a pasted text may be typed: one line, no control characters, of a bearable length.
  package static func pasted(_ text: String, limit: Int = 4_000) -> String {
    pasted(text, limit: limit, newline: " ")
  }

  /// The same of a text of several lines: its line breaks stay.
  package static func pastedLines(_ text: String, limit: Int = 40_000) -> String {
    pasted(text, limit: limit, newline: "\n")
  }

  private static func pasted(_ text: String, limit: Int, newline: Unicode.Scalar) -> String {
    var kept = ""
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch ScalarTreatment(of: scalar) {
      // A carriage return and a line feed are one line break.
      case .newline where wasReturn && newline == "\n": continue
      case .newline: kept.unicodeScalars.append(newline)
      case .tab: kept.unicodeScalars.append(" ")
      case .keep: kept.unicodeScalars.append(scalar)
      case .drop, .replace: if scalar == "\r" { kept.unicodeScalars.append(newline) }
      }
    }
    return String(kept.prefix(limit))
  }
}
