import Caliper

/// Reads `Retry-After`, which is seconds or a date (RFC 9110, 10.2.3).
package enum RetryAfter {
  private static let longestMilliseconds: Int64 = 3_600_000
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Milliseconds from now, 0 to an hour; `nil` for what is neither form.
  ///
  /// - Parameters:
  ///   - text: The header's value.
  ///   - now: Milliseconds since 1970.
  /// - Returns: A date that has passed is 0.
  package static func milliseconds(_ text: String, now: Int64) -> Int64? {
    let text = text.split(separator: " ").joined(separator: " ")
    if let seconds = Int64(text), seconds >= 0 {
      return seconds >= longestMilliseconds / 1_000 ? longestMilliseconds : seconds * 1_000
    }
    return date(text).map { min(max(0, $0 - now), longestMilliseconds) }
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT`, the form that HTTP asks for.
  private static func date(_ text: String) -> Int64? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT", let day = Int64(parts[1]),
      let month = months.firstIndex(of: String(parts[2])), let year = Int64(parts[3])
    else { return nil }
    let time = parts[4].split(separator: ":").compactMap { Int($0) }
    guard time.count == 3, (1970...9999).contains(year),
      (0..<24).contains(time[0]), (0..<60).contains(time[1]), (0...60).contains(time[2])
    else { return nil }
    let seconds = Int64(time[0] * 3_600 + time[1] * 60 + time[2])
    return CivilDate(year: year, month: Int64(month + 1), day: day)
      .map { ($0.daysSince1970 * 86_400 + seconds) * 1_000 }
  }
}
