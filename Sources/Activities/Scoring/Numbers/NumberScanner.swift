/// Walks over a text in plain form and takes the parts of a number, each as far as it goes.
struct NumberScanner: Sendable {
  private var rest: ArraySlice<Unicode.Scalar>

  init(_ plain: [Unicode.Scalar]) { rest = plain[...] }

  /// What was not taken, without the space before it.
  var remainder: ArraySlice<Unicode.Scalar> { rest.first == " " ? rest.dropFirst() : rest }

  /// Takes a sign, and says whether it was a minus.
  mutating func takeMinus() -> Bool {
    if take("+") { return false }
    return take("-")
  }

  /// Takes the unit where it comes first.
  mutating func takePrefix(_ unit: UnitText) {
    if let first = remainder.first, UnitText([first]) == unit { rest = remainder.dropFirst() }
  }

  /// Takes digits, and the marks that stand before a digit.
  mutating func takeDigitsAndMarks() -> ArraySlice<Unicode.Scalar> {
    let start = remainder
    rest = start
    while let next = rest.first {
      if DigitGroups.isDigit(next) {
        rest = rest.dropFirst()
      } else if DigitGroups.isMark(next), let after = rest.dropFirst().first,
        DigitGroups.isDigit(after), next != " " || rest.startIndex > start.startIndex
      {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return start[..<rest.startIndex]
  }

  /// Takes a point or comma after the last digit, as in `5.`.
  mutating func takeFinalMark() -> Bool {
    guard rest.first == "." || rest.first == ",",
      rest.count == 1 || rest.dropFirst().first == " "
    else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes `½`.
  mutating func takeVulgarFraction() -> (numerator: Int, denominator: Int)? {
    guard let parts = remainder.first.flatMap(VulgarFraction.parts) else { return nil }
    rest = remainder.dropFirst()
    return parts
  }

  /// Takes `/4`, and gives the digits.
  mutating func takeDenominator() -> [UInt8]? {
    let before = rest
    guard take("/") else { return nil }
    rest = remainder
    let digits = rest.prefix(while: DigitGroups.isDigit)
    guard !digits.isEmpty else {
      rest = before
      return nil
    }
    rest = rest.dropFirst(digits.count)
    return DigitGroups.values(digits)
  }

  /// Takes `e3`, `×10^3`, `x 10³`, or after a bare 10 also `^3`; gives the exponent.
  mutating func takeExponent(afterTen: Bool) -> Int? {
    let before = rest
    if afterTen, let power = takePower() { return power - 1 }
    if rest.first == "e" || rest.first == "E" {
      rest = rest.dropFirst()
      if let exponent = takeInteger(Array(rest)) { return exponent }
    } else if take("\u{D7}") || take("x") || take("X") {
      if take("1"), rest.first == "0" {
        rest = rest.dropFirst()
        if let power = takePower() { return power }
      }
    }
    rest = before
    return nil
  }

  mutating func takePercent() -> Bool { take("%") }

  /// Takes one scalar and the space before it.
  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard remainder.first == scalar else { return false }
    rest = remainder.dropFirst()
    return true
  }

  /// Takes `^3`, `^-3` or `³`.
  private mutating func takePower() -> Int? {
    if rest.first == "^" {
      let before = rest
      rest = rest.dropFirst()
      if let power = takeInteger(Array(rest)) { return power }
      rest = before
      return nil
    }
    return takeInteger(rest.prefix { Superscript.plain($0) != nil }.compactMap(Superscript.plain))
  }

  /// Takes an integer with its sign from the start of scalars that stand for those of the rest.
  ///
  /// Beyond a thousand million it counts as that much: no number that is asked for is near.
  private mutating func takeInteger(_ scalars: [Unicode.Scalar]) -> Int? {
    let sign = scalars.prefix { $0 == "-" || $0 == "+" }
    let digits = scalars.dropFirst(sign.count).prefix(while: DigitGroups.isDigit)
    guard sign.count <= 1, !digits.isEmpty else { return nil }
    rest = rest.dropFirst(sign.count + digits.count)
    let value = DigitGroups.values(digits).reduce(0) { min($0 * 10 + Int($1), 1_000_000_000) }
    return sign.first == "-" ? -value : value
  }
}
