/// Milliseconds by label; the sum is the time that all of them cover.
package struct LabelTotals: Equatable, Sendable, Codable {
  private var milliseconds = Array(repeating: Int64(0), count: Label.allCases.count)

  package init() {}

  package init(_ intervals: [LabelledInterval]) {
    for piece in intervals { self[piece.label] += piece.interval.milliseconds }
  }

  package subscript(label: Label) -> Int64 {
    get { milliseconds[label.rawValue] }
    set { milliseconds[label.rawValue] = newValue }
  }

  package var sum: Int64 { milliseconds.reduce(0, +) }

  package static func += (a: inout LabelTotals, b: LabelTotals) {
    for label in Label.allCases { a[label] += b[label] }
  }
}
