import Caliper

/// A day of a calendar on the wall, counted from 1970-01-01.
package struct LocalDay: Hashable, Sendable {
  package var daysSince1970: Int64

  package init(daysSince1970: Int64) { self.daysSince1970 = daysSince1970 }

  /// `2026-03-29`.
  package var text: String {
    String(InstantText.text(daysSince1970 * 86_400_000).prefix { $0 != "T" })
  }
}
