/// On which local day an instant lies; the rules of the zone come from outside.
package struct ReportZone: Sendable {
  /// What the report calls it: `Europe/Berlin`.
  package let name: String
  private let offsetMilliseconds: @Sendable (Int64) -> Int64

  /// - Parameters:
  ///   - name: What the report calls the zone.
  ///   - offsetMilliseconds: For an instant in milliseconds since 1970, how far local time is ahead
  ///     of UTC then.
  package init(name: String, offsetMilliseconds: @escaping @Sendable (Int64) -> Int64) {
    self.name = name
    self.offsetMilliseconds = offsetMilliseconds
  }

  package static let utc = ReportZone(name: "UTC") { _ in 0 }

  package func day(of instant: Int64) -> LocalDay {
    let local = instant + offsetMilliseconds(instant)
    let (day, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
    return LocalDay(daysSince1970: rest < 0 ? day - 1 : day)
  }
}
