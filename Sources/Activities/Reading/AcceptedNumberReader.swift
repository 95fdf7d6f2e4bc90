import struct FoundationEssentials.Decimal

/// Reads a number with its tolerance, or a range of numbers, from the object that holds them.
enum AcceptedNumberReader {
  private static let keys = ["value", "tolerance", "minimum", "maximum", "score", "feedback"]

  /// An entry of `alternatives`.
  static func read(_ node: JSONNode, place: String) -> ValueReading<AcceptedNumber> {
    var object = ObjectReader(node, "an accepted number", place: place, keys: keys)
    let targets = targets("value", &object)
    let isStated = ["value", "minimum", "maximum"].contains { object.value($0) != nil }
    if object.isObject, !isStated { object.require("value") }
    let score = object.number("score", .within(0...1)) ?? 1
    let feedback = object.string("feedback")
    let number = targets.first.map { AcceptedNumber(target: $0, score: score, feedback: feedback) }
    return object.reading(number)
  }

  /// What an object accepts: the number under `key`, then its range.
  static func targets(
    _ key: String, _ object: inout ObjectReader
  ) -> [AcceptedNumber.Target] {
    let value = object.decimal(key)
    let tolerance = tolerance(&object)
    let range = range(&object)
    if object.value("tolerance") != nil, object.value(key) == nil {
      object.report(.entry(.toleranceWithoutNumber), at: object.range("tolerance"))
    }
    if let value, value.isZero, case .percent? = tolerance {
      object.report(.entry(.percentOfZero), at: object.range("tolerance"))
    }
    if value != nil, range != nil {
      object.report(.entry(.numberAndRange), at: object.range(key))
    }
    return [value.map { .value($0, tolerance: tolerance) }, range].compactMap(\.self)
  }

  private static func range(_ object: inout ObjectReader) -> AcceptedNumber.Target? {
    let minimum = object.decimal("minimum")
    let maximum = object.decimal("maximum")
    if let minimum, let maximum, minimum > maximum {
      let fact = EntryFact.minimumOverMaximum(minimum: "\(minimum)", maximum: "\(maximum)")
      object.report(.entry(fact), at: object.range("minimum"))
    }
    return minimum == nil && maximum == nil ? nil : .range(minimum: minimum, maximum: maximum)
  }

  /// A number is absolute; an object says `absolute` or `percent`.
  private static func tolerance(_ object: inout ObjectReader) -> AcceptedNumber.Tolerance? {
    guard let node = object.value("tolerance") else { return nil }
    switch node.value {
    case .number: return amount("tolerance", &object).map { .absolute($0) }
    case .object: return object.take(tolerance(node))
    case .null, .boolean, .string, .array:
      object.reportWrongType("tolerance", expected: .numberOrObject, node)
      return nil
    }
  }

  private static func tolerance(_ node: JSONNode) -> ValueReading<AcceptedNumber.Tolerance> {
    var object = ObjectReader(node, "tolerance", keys: ["absolute", "percent"])
    let absolute = amount("absolute", &object)
    let percent = amount("percent", &object)
    if let count = node.members?.count, count > 1 {
      object.report(.shape(.tooMany("tolerance", found: count, maximum: 1)), at: node.opening)
    }
    if node.members?.isEmpty == true {
      object.report(.shape(.empty("tolerance")), at: node.range)
    }
    return object.reading(absolute.map { .absolute($0) } ?? percent.map { .percent($0) })
  }

  private static func amount(_ key: String, _ object: inout ObjectReader) -> Decimal? {
    guard let amount = object.decimal(key) else { return nil }
    guard amount < 0 else { return amount }
    object.report(.entry(.negativeTolerance("\(amount)")), at: object.range(key))
    return nil
  }
}
