import struct FoundationEssentials.Decimal

/// Reads a question that is answered by a number.
///
/// A number with its tolerance, a range, and `alternatives` may stand together: each is accepted,
/// the item's own number first.
enum NumericReader {
  static func interaction(_ object: inout ObjectReader) -> NumericInteraction? {
    let own = AcceptedNumberReader.targets("correctResponse", &object)
    let others = object.list("alternatives", of: AcceptedNumberReader.read) ?? []
    let unit = object.string("unit")
    let format = object.object("format", NumberFormatReader.read) ?? NumberFormat()
    let isStated = ["correctResponse", "minimum", "maximum", "alternatives"].contains {
      object.value($0) != nil
    }
    if !isStated { object.report(.entry(.noNumber), at: object.node.opening) }
    checkFormat(&object, own, format)
    let accepted = own.map { AcceptedNumber(target: $0) } + others
    if isStated, accepted.isEmpty, object.value("alternatives") != nil {
      object.report(.entry(.noNumber), at: object.range("alternatives"))
    }
    return accepted.isEmpty
      ? nil : NumericInteraction(accepted: accepted, unit: unit, format: format)
  }

  /// The answer itself must have as many decimal places as are asked for, or be near enough.
  private static func checkFormat(
    _ object: inout ObjectReader, _ own: [AcceptedNumber.Target], _ format: NumberFormat
  ) {
    guard case .value(let value, tolerance: nil)? = own.first, let places = format.decimalPlaces,
      -value.exponent > places
    else { return }
    let fact = EntryFact.answerMissesFormat("\(value)", decimalPlaces: places)
    object.report(.entry(fact), at: object.range("correctResponse"))
  }
}
