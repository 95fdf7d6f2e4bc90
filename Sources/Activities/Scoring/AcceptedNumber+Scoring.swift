import struct FoundationEssentials.Decimal

extension AcceptedNumber {
  /// Whether a number is this one or within it; ends and tolerances count, each with the slack.
  func isMet(by number: TypedNumber) -> Bool {
    switch target {
    case .value(let value, let tolerance):
      guard let value = ExactDecimal(value), let margin = Self.margin(tolerance, of: value) else {
        return false
      }
      let reach = margin + Self.slack(of: value)
      return number >= value - reach && number <= value + reach
    case .range(let minimum, let maximum):
      return Self.isKept(minimum) { number >= $0 - Self.slack(of: $0) }
        && Self.isKept(maximum) { number <= $0 + Self.slack(of: $0) }
    }
  }

  /// Whether an end of a range is kept; one that is open always is.
  private static func isKept(_ end: Decimal?, by test: (ExactDecimal) -> Bool) -> Bool {
    guard let end else { return true }
    return ExactDecimal(end).map(test) ?? false
  }

  /// How far off is still right, not negative; `nil` where the tolerance is not a number.
  private static func margin(_ tolerance: Tolerance?, of value: ExactDecimal) -> ExactDecimal? {
    switch tolerance {
    case nil: .zero
    case .absolute(let amount): ExactDecimal(amount)?.magnitude
    case .percent(let percent):
      ExactDecimal(percent).map { ($0 * value).magnitude.scaled(byPowerOf10: -2) }
    }
  }

  /// 1e-9 of the number, for fractions written out as decimals (format.md 1.3, Numbers).
  private static func slack(of value: ExactDecimal) -> ExactDecimal {
    value.magnitude.scaled(byPowerOf10: -9)
  }
}
