/// Numbers as students read them.
enum NumberWords {
  /// `4:15`, from an hour on `1:04:15`; part of a second does not count.
  static func clock(milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1_000
    let minutes = seconds / 60 % 60
    let hours = seconds / 3_600
    return hours > 0
      ? "\(hours):\(twoDigits(minutes)):\(twoDigits(seconds % 60))"
      : "\(minutes):\(twoDigits(seconds % 60))"
  }

  /// What is left: `4:59`; a second that has begun is there still, so that 0:00 says the end.
  static func timeLeft(milliseconds: Int64) -> String {
    clock(milliseconds: max(0, milliseconds) + 999)
  }

  /// `90 minutes`, `1 minute 30 seconds`.
  static func duration(seconds: Int64) -> String {
    let minutes = count(Int(seconds / 60), "minute")
    let rest = count(Int(seconds % 60), "second")
    if seconds < 60 { return rest }
    return seconds % 60 == 0 ? minutes : "\(minutes) \(rest)"
  }

  /// `425` is `4.25`.
  static func hundredths(_ value: Int) -> String {
    let sign = value < 0 ? "-" : ""
    let amount = value.magnitude
    return "\(sign)\(amount / 100).\(twoDigits(Int64(amount % 100)))"
  }

  /// `850000` is `85%`.
  static func percent(millionths: Int) -> String { "\((millionths + 5_000) / 10_000)%" }

  /// A score: at most two decimals, and no more than it needs.
  static func points(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    var text = hundredths(Int((value * 100).rounded()))
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  /// `1 point`, `2.5 points`.
  static func amount(of value: Double) -> String {
    let text = points(value)
    return "\(text) \(text == "1" ? "point" : "points")"
  }

  /// Whole seconds, at least one.
  static func seconds(_ milliseconds: Int64) -> Int64 { max(1, (milliseconds + 500) / 1_000) }

  /// `1 question`, `2 questions`.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func twoDigits(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
