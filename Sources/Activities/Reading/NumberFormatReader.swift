/// Reads which ways of writing a number count; what is absent keeps the format's default.
enum NumberFormatReader {
  private static let keys = [
    "fractions", "thousands", "percent", "scientific", "decimalPlaces", "significantFigures",
  ]

  static func read(_ node: JSONNode) -> ValueReading<NumberFormat> {
    var object = ObjectReader(node, "format", keys: keys)
    var format = NumberFormat()
    format.fractions = object.boolean("fractions") ?? format.fractions
    format.thousands = object.boolean("thousands") ?? format.thousands
    format.percent = object.boolean("percent") ?? format.percent
    format.scientific = object.boolean("scientific") ?? format.scientific
    format.decimalPlaces = object.integer("decimalPlaces", in: 0...15)
    format.significantFigures = object.integer("significantFigures", in: 1...15)
    return object.reading(format)
  }
}
