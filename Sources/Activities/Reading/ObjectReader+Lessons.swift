/// Values that only files about lessons have.
extension ObjectReader {
  /// Grades as the format writes them, `"-1"` to `"13"`; near misses get their number proposed.
  mutating func grades(_ key: String) -> [Grade] {
    guard let nodes = list(key) else { return [] }
    var grades: [Grade] = []
    for (index, node) in nodes.enumerated() {
      guard let grade = grade(node, place: "\(key)[\(index)]") else { continue }
      if grades.contains(grade) {
        report(.shape(.repeated(key, text: String(grade.rawValue))), at: node.range)
      }
      grades.append(grade)
    }
    return grades
  }

  private mutating func grade(_ node: JSONNode, place: String) -> Grade? {
    guard let text = string(node, place: place, allowsEmpty: true) else { return nil }
    if let grade = Int(text).flatMap(Grade.init(rawValue:)), String(grade.rawValue) == text {
      return grade
    }
    let near = Synonyms.grade(text).map { String($0.rawValue) }
    let allowed = Grade.range.map { String($0) }
    let fact = ShapeFact.unknownValue(
      place, found: Quotation.quoted(text), allowed: allowed, near: near)
    report(.shape(fact), at: node.range)
    return nil
  }

  /// Learning standards: their shape is checked, nothing keeps them.
  mutating func readStandards() {
    _ = list("standards") { node, place in
      var object = ObjectReader(
        node, "a standard", place: place, keys: ["source", "identifiers"])
      object.require("source", "identifiers")
      _ = object.string("source", allowsEmpty: false)
      let identifiers = object.strings("identifiers", minimum: 1)
      return object.reading(identifiers)
    }
  }

  /// Feedback in its short form, a text for every outcome, or its long one.
  mutating func feedback(_ key: String) -> Feedback {
    guard let node = value(key) else { return Feedback() }
    switch node.value {
    case .string(let text): return Feedback(general: text)
    case .object: return take(ObjectReader.feedback(node)) ?? Feedback()
    case .null, .boolean, .number, .array:
      reportWrongType(key, expected: .textOrObject, node)
      return Feedback()
    }
  }

  private static func feedback(_ node: JSONNode) -> ValueReading<Feedback> {
    let keys = ["correct", "partial", "incorrect", "general"]
    var object = ObjectReader(node, "feedback", keys: keys)
    if node.members?.isEmpty == true { object.report(.shape(.empty("feedback")), at: node.range) }
    let feedback = Feedback(
      correct: object.string("correct"), partial: object.string("partial"),
      incorrect: object.string("incorrect"), general: object.string("general"))
    return object.reading(feedback)
  }
}
