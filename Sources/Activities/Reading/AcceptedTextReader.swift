/// Reads an answer that counts, or that is expected and wrong: a text, or an object.
enum AcceptedTextReader {
  private static let keys = ["text", "score", "feedback", "wildcard"]

  static func read(_ node: JSONNode, place: String) -> ValueReading<AcceptedText> {
    if let text = node.string {
      let isEmpty = text.isBlank
      let findings = isEmpty ? [Finding(node.range, .shape(.empty(place)))] : []
      return ValueReading(isEmpty ? nil : AcceptedText(text: text), findings)
    }
    guard node.members != nil else {
      var object = ObjectReader(JSONNode(.object([]), node.range), place, keys: [])
      object.reportWrongType(place, expected: .textOrObject, node)
      return object.reading(nil)
    }
    var object = ObjectReader(node, "an answer", place: place, keys: keys)
    object.require("text")
    let text = object.string("text", allowsEmpty: false)
    let accepted = AcceptedText(
      text: text ?? "", score: object.number("score", .within(0...1)) ?? 1,
      feedback: object.string("feedback"), isWildcard: object.boolean("wildcard") ?? false)
    return object.reading(text == nil ? nil : accepted)
  }
}
