/// A number as a student wrote it: its exact value, and how precisely it was written.
struct TypedNumber: Equatable, Sendable {
  var numerator: ExactDecimal
  /// Above zero.
  var denominator = ExactDecimal(1)
  /// Digits after the point, as typed; `nil` for a fraction.
  var decimalPlaces: Int?
  /// How many significant figures it may be meant to have (1200: 2 to 4); `nil` for a fraction.
  var significantFigures: ClosedRange<Int>?

  /// Whether it is at most the limit.
  static func <= (number: TypedNumber, limit: ExactDecimal) -> Bool {
    number.numerator <= limit * number.denominator
  }

  /// Whether it is at least the limit.
  static func >= (number: TypedNumber, limit: ExactDecimal) -> Bool {
    number.numerator >= limit * number.denominator
  }
}
