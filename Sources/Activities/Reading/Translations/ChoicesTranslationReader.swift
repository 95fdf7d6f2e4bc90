/// Reads the choices of a question in another language: by their identifiers, or by their places.
enum ChoicesTranslationReader {
  private typealias Labeled = AnswerTranslation.Labeled

  static func read(
    _ object: inout ObjectReader, of choice: ChoiceInteraction
  ) -> AnswerTranslation {
    guard let node = object.value("choices") else { return .none }
    let texts: [ChoiceID: Labeled]
    switch node.value {
    case .object: texts = named(&object, node, choice)
    case .array(let nodes): texts = listed(&object, nodes, choice)
    case .null, .boolean, .number, .string:
      object.reportWrongType("choices", expected: .list, node)
      return .none
    }
    let originals = choice.choices.map(\.text)
    let translated = choice.choices.map { texts[$0.identifier]?.text ?? $0.text }
    object.checkDistinction("choices", originals, translated)
    return .choice(texts)
  }

  private static func named(
    _ object: inout ObjectReader, _ node: JSONNode, _ choice: ChoiceInteraction
  ) -> [ChoiceID: Labeled] {
    var texts: [ChoiceID: Labeled] = [:]
    let known = choice.choices.map(\.identifier.rawValue)
    object.readNamed("choice", in: node, known: known) { member, object in
      let place = "choices.\(member.name)"
      texts[ChoiceID(rawValue: member.name)] =
        object.take(read(member.node, place: place))?.texts
    }
    return texts
  }

  /// An entry that names its choice may stand anywhere; where one does not, all are counted.
  private static func listed(
    _ object: inout ObjectReader, _ nodes: [JSONNode], _ choice: ChoiceInteraction
  ) -> [ChoiceID: Labeled] {
    let isNamed = nodes.allSatisfy { $0.member("identifier") != nil }
    if !isNamed, object.translatedList("choices", count: choice.choices.count) == nil { return [:] }
    var texts: [ChoiceID: Labeled] = [:]
    let known = choice.choices.map(\.identifier)
    for (index, node) in nodes.enumerated() {
      guard let entry = object.take(read(node, place: "choices[\(index)]")) else { continue }
      if let name = entry.name, !known.contains(name) {
        let names = known.map(\.rawValue)
        let near = Spelling.nearest(to: name.rawValue, in: names)
        let fact = TranslationFact.unknownName(
          name.rawValue, kind: "choice", near: near, known: names)
        object.report(
          .translation(fact), at: node.member("identifier")?.node.range ?? node.opening)
      } else {
        texts[entry.name ?? known[index]] = entry.texts
      }
    }
    return texts
  }

  private static func read(
    _ node: JSONNode, place: String
  ) -> ValueReading<(name: ChoiceID?, texts: Labeled)> {
    if let text = node.string, !text.isBlank {
      return ValueReading((name: nil, texts: Labeled(text: text)), [])
    }
    let keys = ["identifier", "text", "feedback"]
    var object = ObjectReader(node, "the translation of a choice", place: place, keys: keys)
    let entry = (
      name: object.string("identifier").map(ChoiceID.init(rawValue:)),
      texts: Labeled(
        text: object.string("text", allowsEmpty: false), feedback: object.string("feedback"))
    )
    return object.reading(entry)
  }
}
