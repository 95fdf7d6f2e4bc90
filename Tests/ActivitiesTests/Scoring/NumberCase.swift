import Testing

@testable import Activities

/// One row of the table of typed numbers: what is read from a text, exactly.
struct NumberCase: CustomTestStringConvertible, Sendable {
  enum Expected: Sendable {
    /// Numerator as digits and exponent, over a denominator.
    case number(ExactDecimal, over: Int)
    case otherUnit
    case nothing
  }

  let typed: String
  let expected: Expected
  var language = "en"
  var unit: String?
  var format = NumberFormat()

  /// A number: whole digits times a power of ten, over a denominator.
  init(
    _ typed: String, _ value: Int, e exponent: Int = 0, over denominator: Int = 1,
    _ language: String = "en", unit: String? = nil,
    format change: (inout NumberFormat) -> Void = { _ in }
  ) {
    self.typed = typed
    self.expected = .number(ExactDecimal(value).scaled(byPowerOf10: exponent), over: denominator)
    self.language = language
    self.unit = unit
    change(&format)
  }

  init(
    _ typed: String, _ expected: Expected, _ language: String = "en", unit: String? = nil,
    format change: (inout NumberFormat) -> Void = { _ in }
  ) {
    self.typed = typed
    self.expected = expected
    self.language = language
    self.unit = unit
    change(&format)
  }

  var testDescription: String { "\(typed) in \(language)\(unit.map { ", unit \($0)" } ?? "")" }

  var reader: NumberReader {
    NumberReader(
      format: format, unit: unit.map(UnitText.init(author:)), language: LanguageTag(language))
  }
}
