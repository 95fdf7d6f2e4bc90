/// One reporting window: a closed stretch of a run whose labels can no longer change.
///
///     segment 0                              segment 1 (after being away)
///     [ window 0 )[ window 1 )[ w 2 )        [ window 3 )[ …
///
/// Windows of a segment are contiguous; the intervals cover the window exactly, in order.
package struct TimeWindow: Equatable, Sendable, Codable {
  /// 0 for the run's first window; counts on over sittings.
  package let index: Int
  package let segment: Int
  package let interval: Interval
  package let intervals: [LabelledInterval]
  /// By the anchor in force; a window never spans two.
  package let anchor: Anchor

  package var totals: LabelTotals { LabelTotals(intervals) }
  package var startWall: Int64 { anchor.wall(of: interval.start) }
  package var endWall: Int64 { anchor.wall(of: interval.end) }
}
