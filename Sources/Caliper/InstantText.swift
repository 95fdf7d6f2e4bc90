/// Instants as the wire spells them: ISO 8601 in UTC with exactly three decimals and `Z`.
///
/// All in integers: a floating-point date would move the last millisecond (timeback.md A.10).
package enum InstantText {
  private static let millisecondsADay: Int64 = 86_400_000

  /// The text of an instant in milliseconds since 1970.
  ///
  /// Years 1 to 9999 have the 24 characters of the wire; beyond them ISO 8601's expanded years
  /// (`+10000-01-01T…`) come out, which `milliseconds(_:)` and `EventCheck` refuse.
  package static func text(_ milliseconds: Int64) -> String {
    var bytes: [UInt8] = []
    write(milliseconds, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ milliseconds: Int64, to bytes: inout [UInt8]) {
    let (day, ofDay) = milliseconds.dividedDown(by: millisecondsADay)
    let date = CivilDate(daysSince1970: day)
    writeYear(date.year, to: &bytes)
    write("-", date.month, width: 2, to: &bytes)
    write("-", date.day, width: 2, to: &bytes)
    write("T", ofDay / 3_600_000, width: 2, to: &bytes)
    write(":", ofDay / 60_000 % 60, width: 2, to: &bytes)
    write(":", ofDay / 1000 % 60, width: 2, to: &bytes)
    write(".", ofDay % 1000, width: 3, to: &bytes)
    bytes.append(UInt8(ascii: "Z"))
  }

  /// The instant of a text of exactly the wire's form, years 0001 to 9999; else `nil`.
  package static func milliseconds(_ text: String) -> Int64? {
    milliseconds(Array(text.utf8)[...])
  }

  static func milliseconds(_ utf8: ArraySlice<UInt8>) -> Int64? {
    guard utf8.count == 24, hasPunctuation(utf8),
      let year = number(utf8, 0, 4), let month = number(utf8, 5, 2),
      let day = number(utf8, 8, 2), let hour = number(utf8, 11, 2),
      let minute = number(utf8, 14, 2), let second = number(utf8, 17, 2),
      let thousandths = number(utf8, 20, 3),
      year >= 1, hour < 24, minute < 60, second < 60,
      let days = CivilDate(year: year, month: month, day: day)?.daysSince1970
    else { return nil }
    return days * millisecondsADay + hour * 3_600_000 + minute * 60_000 + second * 1000
      + thousandths
  }

  private static func hasPunctuation(_ utf8: ArraySlice<UInt8>) -> Bool {
    let first = utf8.startIndex
    return utf8[first + 4] == UInt8(ascii: "-") && utf8[first + 7] == UInt8(ascii: "-")
      && utf8[first + 10] == UInt8(ascii: "T") && utf8[first + 13] == UInt8(ascii: ":")
      && utf8[first + 16] == UInt8(ascii: ":") && utf8[first + 19] == UInt8(ascii: ".")
      && utf8[first + 23] == UInt8(ascii: "Z")
  }

  private static func number(_ utf8: ArraySlice<UInt8>, _ place: Int, _ count: Int) -> Int64? {
    var sum: Int64 = 0
    for index in utf8.startIndex + place..<utf8.startIndex + place + count {
      guard (0x30...0x39).contains(utf8[index]) else { return nil }
      sum = sum * 10 + Int64(utf8[index] - 0x30)
    }
    return sum
  }

  private static func writeYear(_ year: Int64, to bytes: inout [UInt8]) {
    switch year {
    case 0...9999: Digits.write(year.magnitude, width: 4, to: &bytes)
    case ..<0: write("-", -year, width: 4, to: &bytes)
    case _: write("+", year, width: 5, to: &bytes)
    }
  }

  private static func write(
    _ mark: Unicode.Scalar, _ number: Int64, width: Int, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: mark))
    Digits.write(number.magnitude, width: width, to: &bytes)
  }
}

extension Int64 {
  /// Quotient rounded towards minus infinity, and the remainder, never negative.
  fileprivate func dividedDown(by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
