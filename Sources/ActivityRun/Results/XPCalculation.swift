package import Activities

/// How XP came about, so that the results can show the arithmetic.
///
/// 1 XP = 1 focused minute.
package struct XPCalculation: Equatable, Sendable, Codable {
  package var policy: XPPolicy
  /// What is earned, in hundredths of an XP.
  package var hundredths: Int
  /// Active milliseconds of the run.
  package var activeMilliseconds: Int64
  /// Policy `expected`: expected XP and the multiplier, both in hundredths.
  package var expectedHundredths: Int?
  package var multiplierHundredths: Int?

  /// Active time in hundredths of a minute, half up, on integers.
  package static func focusedMinutes(activeMilliseconds active: Int64) -> XPCalculation {
    XPCalculation(
      policy: .focusedMinutes, hundredths: Int((active * 100 + 30_000) / 60_000),
      activeMilliseconds: active, expectedHundredths: nil, multiplierHundredths: nil)
  }

  /// Expected XP × the multiplier of the PowerPath table (timeback.md C.2).
  package static func expected(
    _ expectedHundredths: Int, correct: Int, total: Int, attempt: Int, activeMilliseconds: Int64
  ) -> XPCalculation {
    let multiplier = multiplierHundredths(correct: correct, total: total, attempt: attempt)
    return XPCalculation(
      policy: .expected, hundredths: (expectedHundredths * multiplier + 50) / 100,
      activeMilliseconds: activeMilliseconds, expectedHundredths: expectedHundredths,
      multiplierHundredths: multiplier)
  }

  /// The table, in hundredths.
  ///
  ///     accuracy     first attempt   later attempts
  ///     100%         1.25            1.0
  ///     80% to 99%   1.0             0.5
  ///     below 80%    0               0
  package static func multiplierHundredths(correct: Int, total: Int, attempt: Int) -> Int {
    guard total > 0, correct * 100 >= total * 80 else { return 0 }
    let isPerfect = correct == total
    if attempt <= 1 { return isPerfect ? 125 : 100 }
    return isPerfect ? 100 : 50
  }
}
