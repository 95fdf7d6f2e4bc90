/// A stretch of the run clock, half-open: `start` belongs to it, `end` does not.
///
///     [start ........ end)
///
/// Milliseconds since the sitting's start. Never negative in length; an empty one is allowed.
package struct Interval: Hashable, Sendable, Codable {
  package let start: Int64
  package let end: Int64

  package init(start: Int64, end: Int64) {
    precondition(start <= end, "an interval does not end before it starts")
    self.start = start
    self.end = end
  }

  package var milliseconds: Int64 { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ instant: Int64) -> Bool { start <= instant && instant < end }

  package func overlaps(_ other: Interval) -> Bool {
    start < other.end && other.start < end && !isEmpty && !other.isEmpty
  }

  /// What both have in common; `nil` where that is nothing.
  ///
  ///     self    [-----------)
  ///     other         [-----------)
  ///     result        [-----)
  package func intersection(_ other: Interval) -> Interval? {
    overlaps(other)
      ? Interval(start: max(start, other.start), end: min(end, other.end)) : nil
  }

  /// What is left of this one without the other: none, one or two pieces, in order.
  ///
  ///     self    [-----------------)
  ///     other         [-----)
  ///     result  [-----)     [-----)
  package func subtracting(_ other: Interval) -> [Interval] {
    guard let cut = intersection(other) else { return isEmpty ? [] : [self] }
    return [Interval(start: start, end: cut.start), Interval(start: cut.end, end: end)]
      .filter { !$0.isEmpty }
  }
}
