extension ExactDecimal: Comparable {
  static func == (a: ExactDecimal, b: ExactDecimal) -> Bool {
    a.isNegative == b.isNegative && a.exponent == b.exponent && a.digits == b.digits
  }

  static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? b.isSmaller(than: a) : a.isSmaller(than: b)
  }

  /// Compares the magnitudes, first by where the highest digit stands: no digits are written out.
  private func isSmaller(than other: ExactDecimal) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    let place = exponent + digits.count
    let otherPlace = other.exponent + other.digits.count
    return place == otherPlace
      ? digits.lexicographicallyPrecedes(other.digits) : place < otherPlace
  }

  /// The exact product; takes as many steps as the product of the numbers of digits.
  static func * (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    var columns = [Int](repeating: 0, count: a.digits.count + b.digits.count)
    for (i, x) in a.digits.enumerated() {
      for (j, y) in b.digits.enumerated() { columns[i + j + 1] += Int(x) * Int(y) }
    }
    return ExactDecimal(
      isNegative: a.isNegative != b.isNegative, digits: carried(columns),
      exponent: a.exponent + b.exponent)
  }

  /// The exact sum; the exponents must be near each other, as those of `Decimal` are.
  static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    if a.isZero { return b }
    if b.isZero { return a }
    let exponent = min(a.exponent, b.exponent)
    let width = 1 + max(a.exponent + a.digits.count, b.exponent + b.digits.count) - exponent
    let isNegative = a.magnitude < b.magnitude ? b.isNegative : a.isNegative
    var columns = [Int](repeating: 0, count: width)
    for term in [a, b] {
      let sign = term.isNegative == isNegative ? 1 : -1
      let start = width - (term.exponent - exponent) - term.digits.count
      for (offset, digit) in term.digits.enumerated() {
        columns[start + offset] += sign * Int(digit)
      }
    }
    return ExactDecimal(isNegative: isNegative, digits: carried(columns), exponent: exponent)
  }

  static func - (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal { a + -b }

  /// Digits from columns of any value, whose sum is not negative.
  private static func carried(_ columns: [Int]) -> [UInt8] {
    var digits = [UInt8](repeating: 0, count: columns.count)
    var carry = 0
    for index in columns.indices.reversed() {
      let value = columns[index] + carry
      let digit = ((value % 10) + 10) % 10
      carry = (value - digit) / 10
      digits[index] = UInt8(digit)
    }
    return digits
  }
}
