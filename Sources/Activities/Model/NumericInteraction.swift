/// Type a number.
package struct NumericInteraction: Equatable, Sendable {
  /// The numbers that count; the first is the item's own, the others its `alternatives`.
  package var accepted: [AcceptedNumber]
  package var unit: String?
  package var format: NumberFormat

  package init(
    accepted: [AcceptedNumber], unit: String? = nil, format: NumberFormat = NumberFormat()
  ) {
    self.accepted = accepted
    self.unit = unit
    self.format = format
  }
}
