package import struct FoundationEssentials.Decimal

/// A number as it stands in the file; the text is kept, so that nothing is rounded on the way.
package struct JSONNumber: Equatable, Sendable {
  /// Valid by the grammar of RFC 8259.
  package var text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The nearest double; infinite where the number is too large.
  package var double: Double { Double(text) ?? .infinity }

  /// The number, exactly; `nil` beyond 38 significant digits or an exponent over ±100.
  package var decimal: Decimal? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first, mantissa.utf8.count <= 100 else { return nil }
    let exponent = parts.count > 1 ? Int(parts[1]) : 0
    let digits = mantissa.filter(\.isNumber).drop { $0 == "0" }
    guard let exponent, abs(exponent) <= 100, digits.count <= 38 else { return nil }
    return Decimal(string: text)
  }

  /// The number, where it is whole and a double holds it exactly; `5.0` is 5.
  package var integer: Int? {
    if let integer = Int(text) { return integer }
    let double = self.double
    guard double.rounded() == double, abs(double) <= 9_007_199_254_740_992 else { return nil }
    return Int(double)
  }
}
