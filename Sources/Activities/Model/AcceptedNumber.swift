package import struct FoundationEssentials.Decimal

/// A number, or a range of numbers, that counts.
package struct AcceptedNumber: Equatable, Sendable {
  package enum Target: Equatable, Sendable {
    case value(Decimal, tolerance: Tolerance?)
    /// Both ends count; `nil` is open.
    case range(minimum: Decimal?, maximum: Decimal?)
  }

  package enum Tolerance: Equatable, Sendable {
    case absolute(Decimal)
    /// Percent of the right number.
    case percent(Decimal)
  }

  package var target: Target
  /// Share of the credit, 0 to 1.
  package var score: Double
  package var feedback: String?

  package init(target: Target, score: Double = 1, feedback: String? = nil) {
    self.target = target
    self.score = score
    self.feedback = feedback
  }
}
