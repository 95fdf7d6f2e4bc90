import struct FoundationEssentials.Decimal

extension NumericInteraction {
  /// The first accepted number with its unit: `9.81 m/s²`, `1 to 5`, `at least 3`.
  var correctResponseText: String? {
    accepted.first.map { with(unit, text(of: $0.target)) }
  }

  private func text(of target: AcceptedNumber.Target) -> String {
    switch target {
    case .value(let value, _): text(of: value)
    case .range(let minimum?, let maximum?): "\(text(of: minimum)) to \(text(of: maximum))"
    case .range(let minimum?, nil): "at least \(text(of: minimum))"
    case .range(nil, let maximum?): "at most \(text(of: maximum))"
    case .range(nil, nil): "any number"
    }
  }

  /// The number with the decimal places that the format asks for: what is shown would be right.
  private func text(of value: Decimal) -> String {
    guard let exact = ExactDecimal(value) else { return value.description }
    let missing = (format.decimalPlaces ?? 0) + min(exact.exponent, 0)
    guard missing > 0 else { return long(exact) ?? value.description }
    let zeros = String(repeating: "0", count: missing)
    return value.description + (exact.exponent < 0 ? zeros : "." + zeros)
  }

  /// `6.02×10^23` for what would be a row of zeros; `nil` for numbers of an ordinary length.
  private func long(_ value: ExactDecimal) -> String? {
    let power = value.exponent + value.digits.count - 1
    guard format.scientific, let first = value.digits.first,
      value.exponent > 12 || (power < -6 && !value.isZero)
    else { return nil }
    let fraction = value.digits.dropFirst().map(String.init).joined()
    let mantissa = fraction.isEmpty ? "\(first)" : "\(first).\(fraction)"
    return "\(value.isNegative ? "-" : "")\(mantissa)×10^\(power)"
  }

  /// Percent and degrees stand at the number, a currency sign before it, other units after a space.
  private func with(_ unit: String?, _ number: String) -> String {
    guard let unit, !unit.isEmpty else { return number }
    if UnitText(author: unit).isCurrency { return unit + number }
    return unit == "%" || unit == "°" ? number + unit : "\(number) \(unit)"
  }
}
