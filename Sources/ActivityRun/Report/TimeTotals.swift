import Engagement

/// Milliseconds by kind of time over any number of windows, and which kinds were measured at all.
///
/// A window under bellwork's rules measures every label: what it does not list was 0. Another
/// sender's window measures only what it lists.
package struct TimeTotals: Equatable, Sendable {
  private var milliseconds: [TimeKind: Int64] = [:]
  /// Whether any window was made under bellwork's rules.
  package private(set) var measuresEveryLabel = false

  package init() {}

  init(_ milliseconds: [TimeKind: Int64], measuresEveryLabel: Bool) {
    self.milliseconds = milliseconds
    self.measuresEveryLabel = measuresEveryLabel
  }

  package var isMeasured: Bool { measuresEveryLabel || !milliseconds.isEmpty }

  /// `nil` where this kind was not measured.
  package subscript(kind: TimeKind) -> Int64? {
    milliseconds[kind] ?? (measuresEveryLabel && TimeKind.ofLabels.contains(kind) ? 0 : nil)
  }

  /// Every kind that was measured, in order.
  package var kinds: [TimeKind] {
    Set(milliseconds.keys).union(measuresEveryLabel ? TimeKind.ofLabels : []).sorted()
  }

  /// All kinds together; `nil` where no time was measured.
  package var sum: Int64? { isMeasured ? milliseconds.values.reduce(0, +) : nil }

  /// Focus ratio: active time of all time, in millionths; `nil` where there is no time.
  package var focusMillionths: Int? {
    guard let sum, sum > 0, let active = self[TimeKind(.active)] else { return nil }
    return ShareMillionths.of(active, in: sum)
  }

  package static func += (a: inout TimeTotals, b: TimeTotals) {
    a.milliseconds.merge(b.milliseconds, uniquingKeysWith: +)
    a.measuresEveryLabel = a.measuresEveryLabel || b.measuresEveryLabel
  }
}
