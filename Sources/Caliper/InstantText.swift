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
    let (day, ofDay) = milliseconds.dividedDown(by: millisecondsADay)
    let date = CivilDate(daysSince1970: day)
    let time = [
      padded(ofDay / 3_600_000, to: 2), padded(ofDay / 60_000 % 60, to: 2),
      padded(ofDay / 1000 % 60, to: 2),
    ].joined(separator: ":")
    let days = "\(yearText(date.year))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
    return "\(days)T\(time).\(padded(ofDay % 1000, to: 3))Z"
  }

  /// The instant of a text of exactly the wire's form, years 0001 to 9999; else `nil`.
  package static func milliseconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, hasPunctuation(bytes),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
      let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
      let thousandths = number(bytes[20..<23]),
      year >= 1, hour < 24, minute < 60, second < 60,
      let days = CivilDate(year: year, month: month, day: day)?.daysSince1970
    else { return nil }
    return days * millisecondsADay + hour * 3_600_000 + minute * 60_000 + second * 1000
      + thousandths
  }

  private static func hasPunctuation(_ bytes: [UInt8]) -> Bool {
    let marks: [(Int, Character)] = [
      (4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"), (19, "."), (23, "Z"),
    ]
    return marks.allSatisfy { bytes[$0.0] == $0.1.asciiValue }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    digits.reduce(0) { sum, byte in
      guard let sum, (0x30...0x39).contains(byte) else { return nil }
      return sum * 10 + Int64(byte - 0x30)
    }
  }

  private static func yearText(_ year: Int64) -> String {
    switch year {
    case 0...9999: padded(year, to: 4)
    case ..<0: "-" + padded(-year, to: 4)
    default: "+\(year)"
    }
  }

  private static func padded(_ number: Int64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int64 {
  /// Quotient rounded towards minus infinity, and the remainder, never negative.
  fileprivate func dividedDown(by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
