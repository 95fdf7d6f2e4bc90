/// A length of time in the largest unit that fits.
enum AgeWords {
  private static let units: [(milliseconds: Int64, name: String)] = [
    (86_400_000, "day"), (3_600_000, "hour"), (60_000, "minute"),
  ]

  static func text(milliseconds: Int64) -> String {
    for unit in units where milliseconds >= unit.milliseconds {
      let count = milliseconds / unit.milliseconds
      return "\(count) \(unit.name)" + (count == 1 ? "" : "s")
    }
    return "less than a minute"
  }
}
