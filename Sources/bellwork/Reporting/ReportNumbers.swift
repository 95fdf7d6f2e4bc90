/// Numbers of a report as text, all from integers.
enum ReportNumbers {
  static let notMeasured = "not measured"

  /// `4:15`, from an hour on `1:04:15`; part of a second does not count.
  static func clock(_ milliseconds: Int64) -> String {
    let seconds = milliseconds / 1_000
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
    return parts[0] > 0
      ? "\(parts[0]):\(padded(parts[1], 2)):\(padded(parts[2], 2))"
      : "\(parts[1]):\(padded(parts[2], 2))"
  }

  /// Seconds with three decimals: 15003 is `15.003`.
  static func seconds(_ milliseconds: Int64) -> String { fixed(milliseconds, decimals: 3) }

  /// Seconds as people read them: 4250 is `4.3 s`.
  static func roughSeconds(_ milliseconds: Int64) -> String {
    fixed((milliseconds + 50) / 100, decimals: 1) + " s"
  }

  /// 57 is `0.57`.
  static func hundredths(_ value: Int64) -> String { fixed(value, decimals: 2) }

  /// A share with six decimals: 666667 is `0.666667`.
  static func share(_ millionths: Int) -> String { fixed(Int64(millionths), decimals: 6) }

  /// Whole percent, half up.
  static func percent(_ millionths: Int) -> String { "\((millionths + 5_000) / 10_000)%" }

  /// `1 question`, `2 questions`.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func fixed(_ value: Int64, decimals: Int) -> String {
    let one = (0..<decimals).reduce(Int64(1)) { product, _ in product * 10 }
    let amount = abs(value)
    return (value < 0 ? "-" : "") + "\(amount / one)." + padded(amount % one, decimals)
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
