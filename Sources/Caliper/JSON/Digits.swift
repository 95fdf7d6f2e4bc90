/// Decimal digits as bytes.
enum Digits {
  /// A number with at least `width` digits.
  static func write(_ number: UInt64, width: Int = 1, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var (start, left) = (digits.count, number)
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(left % 10)
        left /= 10
      } while left > 0 || digits.count - start < width
      bytes.append(contentsOf: digits[start...])
    }
  }
}
