/// How long to wait after failures in a row.
///
/// Up to 1 s, doubled each time, at most 5 min: chance comes in as an argument and spreads the
/// delay over all of it (full jitter), so that a room full of students does not come back to an
/// endpoint in the same second.
package enum RetryDelay {
  package static let firstMilliseconds: Int64 = 1_000
  package static let longestMilliseconds: Int64 = 300_000
  /// How often a sink that somebody has to see to is looked at all the same.
  package static let probeMilliseconds: Int64 = 3_600_000

  /// The delay in milliseconds; `failures` counts from 1, `chance` is from 0 to below 1.
  ///
  /// `longest` bounds it for whoever waits for the end (`bellwork send`).
  package static func milliseconds(
    failures: Int, chance: Double, longest: Int64 = longestMilliseconds
  ) -> Int64 {
    let doublings = min(max(failures - 1, 0), 16)
    let full = min(firstMilliseconds << doublings, longest)
    return Int64(Double(full) * min(max(chance, 0), 1))
  }

  /// The same for what an error advises; what the receiver asks for is never shortened, and spread
  /// upwards by up to a tenth.
  package static func milliseconds(
    after advice: RetryAdvice, failures: Int, chance: Double,
    longest: Int64 = longestMilliseconds
  ) -> Int64 {
    switch advice {
    case .backOff: milliseconds(failures: failures, chance: chance, longest: longest)
    case .after(let asked): asked + Int64(Double(asked) / 10 * min(max(chance, 0), 1))
    case .hold: probeMilliseconds
    }
  }
}
