/// How long to wait after failures in a row: 1 s, doubled each time, at most 5 min.
///
/// Chance comes in as an argument; it spreads the delay over its upper half, so that a room full
/// of students does not come back to an endpoint in the same second.
package enum RetryDelay {
  package static let firstMilliseconds: Int64 = 1000
  package static let longestMilliseconds: Int64 = 300_000

  /// The delay in milliseconds; `failures` counts from 1, `chance` is from 0 to below 1.
  package static func milliseconds(failures: Int, chance: Double) -> Int64 {
    let doublings = min(max(failures - 1, 0), 16)
    let full = min(firstMilliseconds << doublings, longestMilliseconds)
    return full / 2 + Int64(Double(full - full / 2) * min(max(chance, 0), 1))
  }
}
