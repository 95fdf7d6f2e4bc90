/// Which numbers a key takes.
package enum NumberBounds: Equatable, Sendable {
  case any
  case positive
  case atLeast(Double)
  case within(ClosedRange<Double>)

  package func contains(_ number: Double) -> Bool {
    switch self {
    case .any: number.isFinite
    case .positive: number > 0 && number.isFinite
    case .atLeast(let minimum): number >= minimum && number.isFinite
    case .within(let range): range.contains(number)
    }
  }

  /// As messages say it: `from 0 to 1`.
  var words: String {
    switch self {
    case .any: "a number of ordinary size"
    case .positive: "more than 0"
    case .atLeast(let minimum): "\(NumberBounds.text(minimum)) or more"
    case .within(let range):
      "from \(NumberBounds.text(range.lowerBound)) to \(NumberBounds.text(range.upperBound))"
    }
  }

  /// The share that was meant by a percentage: 80 where 0.8 is wanted.
  func meant(by number: Double) -> String? {
    guard self == .within(0...1), number > 1, number <= 100 else { return nil }
    return NumberBounds.text((number * 100).rounded() / 10_000)
  }

  private static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}
