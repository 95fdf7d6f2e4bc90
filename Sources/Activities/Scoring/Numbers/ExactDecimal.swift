import struct FoundationEssentials.Decimal

/// A decimal number of any length, without rounding: digits × 10^exponent.
///
/// What students type has no bound on its digits or its exponent, and arithmetic of `Decimal`
/// stops the program below 10^-128.
struct ExactDecimal: Sendable {
  private(set) var isNegative: Bool
  /// 0 to 9, the highest first, without zeros at either end; empty for zero.
  let digits: [UInt8]
  let exponent: Int

  static let zero = ExactDecimal(digits: [], exponent: 0)

  init(isNegative: Bool = false, digits: some Sequence<UInt8>, exponent: Int) {
    var significant = Array(digits.drop { $0 == 0 })
    let zeros = significant.reversed().prefix { $0 == 0 }.count
    significant.removeLast(zeros)
    self.digits = significant
    self.exponent = significant.isEmpty ? 0 : exponent + zeros
    self.isNegative = isNegative && !significant.isEmpty
  }

  init(_ value: Int) {
    self.init(
      isNegative: value < 0, digits: String(value.magnitude).utf8.map { $0 - 48 }, exponent: 0)
  }

  /// The very number; `nil` for what is not a number.
  init?(_ decimal: Decimal) {
    let text = decimal.description.utf8
    let isNegative = text.first == UInt8(ascii: "-")
    let parts = text.drop { $0 == UInt8(ascii: "-") }
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = parts.joined().map { $0 &- 48 }
    guard parts.count <= 2, !digits.isEmpty, digits.allSatisfy({ $0 <= 9 }) else { return nil }
    self.init(
      isNegative: isNegative, digits: digits, exponent: parts.count == 2 ? -parts[1].count : 0)
  }

  var isZero: Bool { digits.isEmpty }

  var magnitude: ExactDecimal {
    var copy = self
    copy.isNegative = false
    return copy
  }

  static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(isNegative: !value.isNegative, digits: value.digits, exponent: value.exponent)
  }

  /// The same digits 10^power times as large.
  func scaled(byPowerOf10 power: Int) -> ExactDecimal {
    ExactDecimal(isNegative: isNegative, digits: digits, exponent: exponent + power)
  }
}
