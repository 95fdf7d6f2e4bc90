/// A window that is still being filled.
struct OpenWindow: Equatable, Sendable {
  var start: Int64
  var segment: Int
  var anchor: Anchor
  var intervals: [LabelledInterval] = []

  init(start: Int64, segment: Int, anchor: Anchor) {
    self.start = start
    self.segment = segment
    self.anchor = anchor
  }

  /// A window that has its end, while a label in it may still change.
  struct Closed: Equatable, Sendable {
    var segment: Int
    var interval: Interval
    var anchor: Anchor
    var intervals: [LabelledInterval]

    func sealed(index: Int) -> TimeWindow {
      TimeWindow(
        index: index, segment: segment, interval: interval, intervals: intervals.merged(),
        anchor: anchor)
    }
  }

  func closed(at end: Int64) -> Closed {
    Closed(
      segment: segment, interval: Interval(start: start, end: end), anchor: anchor,
      intervals: intervals)
  }

  /// Adds the next stretch; one with the label of the last is joined to it.
  mutating func append(_ label: Label, _ interval: Interval) {
    guard !interval.isEmpty else { return }
    guard let last = intervals.last, last.label == label, last.interval.end == interval.start else {
      intervals.append(LabelledInterval(label, interval))
      return
    }
    let joined = Interval(start: last.interval.start, end: interval.end)
    intervals[intervals.count - 1].interval = joined
  }
}
