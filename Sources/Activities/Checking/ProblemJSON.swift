import FoundationEssentials

/// Writes problems as one JSON array, for editors and scripts.
package enum ProblemJSON {
  /// The array with sorted keys; what a terminal would obey is escaped (`\u001b`), not changed.
  package static func text(_ records: [ProblemRecord]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(records), as: UTF8.self)
    return text.unicodeScalars.map(escaped).joined()
  }

  /// Hidden scalars are only ever inside strings here; line breaks are the layout's own.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    guard scalar != "\n", Printable.isHidden(scalar) else { return String(scalar) }
    return String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
