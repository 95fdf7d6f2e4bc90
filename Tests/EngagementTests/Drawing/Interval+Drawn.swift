import Engagement

extension Interval {
  /// The intervals of a drawing: `[` is the first millisecond of one, `)` the first after it.
  static func drawn(_ picture: String) -> [Interval] {
    var intervals: [Interval] = []
    var start: Int64?
    for (column, letter) in picture.enumerated() {
      if letter == "[" { start = Int64(column) }
      if letter == ")", let begun = start {
        intervals.append(Interval(start: begun, end: Int64(column)))
        start = nil
      }
    }
    return intervals
  }
}
