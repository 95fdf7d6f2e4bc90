/// Reads what a student typed as a number (format.md 1.3, Numbers).
struct NumberReader: Sendable {
  enum Result: Equatable, Sendable {
    case number(TypedNumber)
    /// A number with another unit than the item's.
    case otherUnit(TypedNumber)
    case notANumber
  }

  var format: NumberFormat
  var unit: UnitText?
  var language: LanguageTag

  func read(_ text: String) -> Result {
    var scanner = NumberScanner(NumberText.plain(text))
    var isNegative = scanner.takeMinus()
    if let unit, unit.isCurrency {
      scanner.takePrefix(unit)
      isNegative = scanner.takeMinus() || isNegative
    }
    guard var number = amount(from: &scanner) else { return .notANumber }
    if isNegative { number.numerator = -number.numerator }
    if format.percent, unit?.isPercent != true, scanner.takePercent() {
      number.numerator = number.numerator.scaled(byPowerOf10: -2)
    }
    let rest = UnitText(scanner.remainder)
    if scanner.remainder.isEmpty || scanner.remainder.elementsEqual(["."]) {
      return .number(number)
    }
    guard let unit, rest.looksLikeUnit else { return .notANumber }
    return unit.admits(rest) ? .number(number) : .otherUnit(number)
  }

  /// The number without its sign: a fraction, a mixed number, or a decimal and its power of ten.
  private func amount(from scanner: inout NumberScanner) -> TypedNumber? {
    let digits = scanner.takeDigitsAndMarks()
    if format.fractions {
      if let vulgar = scanner.takeVulgarFraction() {
        return mixed(
          whole: digits, ExactDecimal(vulgar.numerator), ExactDecimal(vulgar.denominator))
      }
      if !digits.isEmpty, let denominator = scanner.takeDenominator() {
        return fraction(digits, over: denominator)
      }
    }
    let hasFinalMark = !digits.isEmpty && scanner.takeFinalMark()
    guard let reading = reading(of: digits) else { return nil }
    var number = Self.number(reading, hasFinalMark: hasFinalMark)
    if format.scientific,
      let exponent = scanner.takeExponent(afterTen: digits.elementsEqual(["1", "0"]))
    {
      number.numerator = number.numerator.scaled(byPowerOf10: exponent)
    }
    return number
  }

  /// `3/4`, `1 1/2` or `1 000/3`: a space before the numerator parts off a whole number where
  /// the fraction then is below one, and thousands otherwise.
  private func fraction(_ digits: ArraySlice<Unicode.Scalar>, over denominator: [UInt8])
    -> TypedNumber?
  {
    let below = ExactDecimal(digits: denominator, exponent: 0)
    guard !below.isZero, max(digits.count, denominator.count) <= Self.longestFraction else {
      return nil
    }
    if let space = digits.lastIndex(of: " ") {
      let above = digits[(space + 1)...]
      let numerator = ExactDecimal(digits: DigitGroups.values(above), exponent: 0)
      if numerator < below, above.first != "0", above.allSatisfy(DigitGroups.isDigit) {
        return mixed(whole: digits[..<space], numerator, below)
      }
    }
    return mixed(whole: digits, .zero, ExactDecimal(1)).map { whole in
      TypedNumber(numerator: whole.numerator, denominator: below)
    }
  }

  private func mixed(
    whole: ArraySlice<Unicode.Scalar>, _ numerator: ExactDecimal, _ denominator: ExactDecimal
  ) -> TypedNumber? {
    if whole.isEmpty { return TypedNumber(numerator: numerator, denominator: denominator) }
    guard let reading = reading(of: whole), reading.fraction.isEmpty,
      whole.count <= Self.longestFraction
    else { return nil }
    let units = ExactDecimal(digits: reading.whole, exponent: 0)
    return TypedNumber(numerator: units * denominator + numerator, denominator: denominator)
  }

  private func reading(of digits: ArraySlice<Unicode.Scalar>) -> DigitGroups.Reading? {
    DigitGroups(scalars: digits).reading(
      language: language, allowsThousands: format.thousands)
  }

  /// The number of digits as read; a final mark says that zeros at the end are significant.
  private static func number(_ reading: DigitGroups.Reading, hasFinalMark: Bool) -> TypedNumber {
    let digits = reading.whole + reading.fraction
    let significant = digits.drop { $0 == 0 }
    let zeros = significant.reversed().prefix { $0 == 0 }.count
    let figures = significant.isEmpty ? max(1, reading.fraction.count) : significant.count
    let isCertain = hasFinalMark || !reading.fraction.isEmpty || significant.isEmpty
    return TypedNumber(
      numerator: ExactDecimal(digits: digits, exponent: -reading.fraction.count),
      decimalPlaces: reading.fraction.count,
      significantFigures: (isCertain ? figures : figures - zeros)...figures)
  }

  /// Longer parts of a fraction are nothing a student means, and would be slow to multiply.
  private static let longestFraction = 1_000
}
