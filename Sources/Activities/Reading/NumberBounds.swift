/// Which numbers a key takes.
package enum NumberBounds: Equatable, Sendable {
  case any
  /// More than 0, up to `largest`.
  case positive
  /// From this, up to `largest`.
  case atLeast(Double)
  case within(ClosedRange<Double>)

  /// No count, score or time of a quiz is larger, and sums of what is not stay exact.
  package static let largest = 1_000_000

  package func contains(_ number: Double) -> Bool {
    switch self {
    case .any: number.isFinite
    case .positive: number > 0 && number <= Double(NumberBounds.largest)
    case .atLeast(let minimum): number >= minimum && number <= Double(NumberBounds.largest)
    case .within(let range): range.contains(number)
    }
  }

  /// What a number outside breaks, as messages say it: `from 0 to 1`.
  func words(for number: Double) -> String {
    if number > Double(NumberBounds.largest), !isRange { return "at most \(NumberBounds.largest)" }
    return switch self {
    case .any: "a number of ordinary size"
    case .positive: "more than 0"
    case .atLeast(let minimum): "\(NumberBounds.text(minimum)) or more"
    case .within(let range):
      "from \(NumberBounds.text(range.lowerBound)) to \(NumberBounds.text(range.upperBound))"
    }
  }

  private var isRange: Bool {
    switch self {
    case .any, .within: true
    case .positive, .atLeast: false
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
