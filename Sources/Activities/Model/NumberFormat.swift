/// Which ways of writing a number count.
package struct NumberFormat: Equatable, Sendable {
  package var fractions = true
  package var thousands = true
  package var percent = false
  package var scientific = true
  /// Digits after the point that the answer must have, as typed.
  package var decimalPlaces: Int?
  /// Significant figures that the answer must have, as typed.
  package var significantFigures: Int?

  package init() {}
}
