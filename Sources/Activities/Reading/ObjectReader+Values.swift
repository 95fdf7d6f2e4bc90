package import struct FoundationEssentials.Decimal

/// The types a value can have. `place` in the messages is the key, or `key[index]` in a list.
extension ObjectReader {
  package mutating func string(_ key: String, allowsEmpty: Bool = true) -> String? {
    value(key).flatMap { string($0, place: key, allowsEmpty: allowsEmpty) }
  }

  package mutating func string(
    _ node: JSONNode, place: String, allowsEmpty: Bool
  ) -> String? {
    guard let text = node.string else {
      reportWrongType(place, expected: .text, node)
      return nil
    }
    guard allowsEmpty || !text.isBlank else {
      report(.shape(.empty(place)), at: node.range)
      return nil
    }
    return text
  }

  package mutating func boolean(_ key: String) -> Bool? {
    guard let node = value(key) else { return nil }
    guard case .boolean(let value) = node.value else {
      reportWrongType(key, expected: .boolean, node)
      return nil
    }
    return value
  }

  package mutating func number(_ key: String, _ bounds: NumberBounds = .any) -> Double? {
    jsonNumber(key, bounds)?.double
  }

  /// For what is compared exactly.
  package mutating func decimal(_ key: String, _ bounds: NumberBounds = .any) -> Decimal? {
    guard let number = jsonNumber(key, bounds) else { return nil }
    if let decimal = number.decimal { return decimal }
    reportOutOfRange(key, number, allowed: NumberBounds.any.words(for: number.double), meant: nil)
    return nil
  }

  package mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = jsonNumber(key, .any) else { return nil }
    guard let integer = number.integer else {
      report(
        .shape(
          .wrongType(
            key, expected: .wholeNumber, found: Quotation.clipped(number.text, to: 20), meant: nil)
        ), at: self.range(key))
      return nil
    }
    guard range.contains(integer) else {
      let bounds =
        range.upperBound == NumberBounds.largest
        ? NumberBounds.atLeast(Double(range.lowerBound))
        : .within(Double(range.lowerBound)...Double(range.upperBound))
      reportOutOfRange(key, number, allowed: bounds.words(for: number.double), meant: nil)
      return nil
    }
    return integer
  }

  /// The number as it stands in the file.
  package mutating func jsonNumber(_ key: String, _ bounds: NumberBounds) -> JSONNumber? {
    guard let node = value(key) else { return nil }
    guard case .number(let number) = node.value else {
      reportWrongType(key, expected: .number, node)
      return nil
    }
    guard bounds.contains(number.double) else {
      reportOutOfRange(
        key, number, allowed: bounds.words(for: number.double),
        meant: bounds.meant(by: number.double))
      return nil
    }
    return number
  }

  /// One of a fixed set of words; `synonyms` are what people write instead of them.
  package mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type, synonyms: [String: Word] = [:]
  ) -> Word? where Word.RawValue == String {
    guard let node = value(key), let text = string(key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let near = synonyms[text.lowercased()]?.rawValue ?? Spelling.nearest(to: text, in: words)
    let fact = ShapeFact.unknownValue(
      key, found: Quotation.quoted(text), allowed: words, near: near)
    report(.shape(fact), at: node.range)
    return nil
  }
}

extension ObjectReader {
  package mutating func reportWrongType(
    _ place: String, expected: ExpectedValue, _ node: JSONNode
  ) {
    let fact = ShapeFact.wrongType(
      place, expected: expected, found: ObjectReader.words(node.value),
      meant: ObjectReader.meant(node.value, expected))
    report(.shape(fact), at: ObjectReader.isContainer(node) ? node.opening : node.range)
  }

  package mutating func reportOutOfRange(
    _ key: String, _ number: JSONNumber, allowed: String, meant: String?
  ) {
    let fact = ShapeFact.outOfRange(key, found: number.text, allowed: allowed, meant: meant)
    report(.shape(fact), at: range(key))
  }

  private static func isContainer(_ node: JSONNode) -> Bool {
    switch node.value {
    case .array, .object: true
    case .null, .boolean, .number, .string: false
    }
  }

  /// The value as written where it is short, else what kind of value it is.
  private static func words(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let number): Quotation.clipped(number.text, to: 20)
    case .string(let text): "\"\(Quotation.clipped(text, to: 30))\""
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The right value where only its quotes or brackets are wrong: `"true"`, `"5"`, `7`.
  private static func meant(_ value: JSONValue, _ expected: ExpectedValue) -> String? {
    switch (expected, value) {
    case (.boolean, .string(let text)):
      ["true": "true", "yes": "true", "false": "false", "no": "false"][
        text.trimmingSpaces().lowercased()]
    case (.number, .string(let text)), (.numberOrObject, .string(let text)),
      (.wholeNumber, .string(let text)):
      JSONNumber.isValid(Array(text.trimmingSpaces().utf8)[...])
        ? Quotation.clipped(text.trimmingSpaces(), to: 30) : nil
    case (.text, .number(let number)), (.textOrObject, .number(let number)),
      (.textOrList, .number(let number)):
      Quotation.quoted(number.text)
    case (.text, .boolean(let value)), (.textOrObject, .boolean(let value)),
      (.textOrList, .boolean(let value)):
      value ? "\"true\"" : "\"false\""
    case (.list, .string(let text)): "[\(Quotation.quoted(text))]"
    case (.list, .number(let number)): "[\(Quotation.clipped(number.text, to: 30))]"
    default: nil
    }
  }
}
