/// Reads one item: what all types share here, the rest by the reader of its type.
struct ItemReader {
  /// What the settings say where a question says nothing.
  var shufflesChoices: Bool
  var files: ActivityFiles

  func read(_ node: JSONNode, place: String) -> ValueReading<Item> {
    guard let type = node.member("type")?.node, let name = type.string else {
      return withoutType(node, place: place)
    }
    guard let known = ItemType(rawValue: name) else {
      return ValueReading(nil, [Finding(type.range, .item(ItemReader.fact(unplayed: name)))])
    }
    var object = ObjectReader(node, known.words, keys: known.keys)
    let item = item(known, &object)
    return object.reading(item)
  }

  /// Without a type nothing is known of the other keys, so nothing is said of them.
  private func withoutType(_ node: JSONNode, place: String) -> ValueReading<Item> {
    let keys = (node.members ?? []).map(\.name)
    var object = ObjectReader(node, "an item", place: place, keys: keys)
    object.require("type")
    _ = object.string("type")
    return object.reading(nil)
  }

  private static func fact(unplayed name: String) -> ItemFact {
    if ItemType.others.contains(name) { return .typeNotSupported(name) }
    let near = synonyms[name.lowercased()] ?? Spelling.nearest(to: name, in: ItemType.all)
    return .unknownType(name, near: near, known: ItemType.allCases.map(\.rawValue))
  }

  private static let synonyms = [
    "multiplechoice": "choice", "multiple_choice": "choice", "mcq": "choice", "mc": "choice",
    "multiple": "choice", "multiplechoicequestion": "choice", "true_false": "trueFalse",
    "truefalse": "trueFalse", "boolean": "trueFalse", "tf": "trueFalse", "text": "textEntry",
    "shortanswer": "textEntry", "short_answer": "textEntry", "fillin": "textEntry",
    "fill": "textEntry", "fillintheblank": "textEntry", "blank": "textEntry",
    "number": "numeric", "numerical": "numeric", "description": "info", "essay": "extendedText",
    "matching": "match", "ordering": "order",
  ]

  private func item(_ type: ItemType, _ object: inout ObjectReader) -> Item? {
    object.require("prompt")
    let prompt = object.string("prompt", allowsEmpty: false)
    let identifier = identifier(type, prompt, &object)
    readShapesAlone(&object)
    let interaction = interaction(type, prompt, &object)
    var item = Item(
      identifier: identifier, prompt: prompt ?? "", interaction: interaction ?? .info)
    readPresentation(&item, &object)
    readLimits(&item, &object)
    if let screens = ScreenLength.screens(item) {
      object.report(.item(.tooLongForScreen(screens: screens)), at: object.range("prompt"))
    }
    return prompt == nil || interaction == nil ? nil : item
  }

  private func identifier(
    _ type: ItemType, _ prompt: String?, _ object: inout ObjectReader
  ) -> ItemID {
    if object.value("identifier") != nil {
      return ItemID(rawValue: object.identifier("identifier") ?? "")
    }
    let derived = ItemID(derivedFrom: type, prompt: prompt ?? "")
    if prompt != nil {
      let fact = ItemFact.missingIdentifier(derived: derived.rawValue)
      object.report(.item(fact), at: object.node.opening)
    }
    return derived
  }

  private func interaction(
    _ type: ItemType, _ prompt: String?, _ object: inout ObjectReader
  ) -> Interaction? {
    switch type {
    case .choice:
      ChoiceReader.interaction(&object, shufflesChoices: shufflesChoices, files).map {
        .choice($0)
      }
    case .trueFalse: TrueFalseReader.interaction(&object).map { .trueFalse($0) }
    case .textEntry:
      TextEntryReader.interaction(&object, prompt: prompt ?? "____").map { .textEntry($0) }
    case .numeric: NumericReader.interaction(&object).map { .numeric($0) }
    case .info: .info
    }
  }

  private func readPresentation(_ item: inout Item, _ object: inout ObjectReader) {
    item.title = object.string("title")
    item.stimulus = object.string("stimulus").map(StimulusID.init(rawValue:))
    item.media = object.list("media") { MediaReader.read($0, place: $1, files) } ?? []
    item.hints = object.strings("hints") ?? []
    item.feedback = object.feedback("feedback")
    item.language = object.language("language")
  }

  private func readLimits(_ item: inout Item, _ object: inout ObjectReader) {
    item.maxScore = object.number("maxScore", .positive) ?? 1
    item.estimatedSeconds = object.integer("estimatedSeconds", in: 1...NumberBounds.largest)
    item.timeLimitSeconds = object.integer("timeLimitSeconds", in: 1...NumberBounds.largest)
    item.maxAttempts = object.integer("maxAttempts", in: 0...NumberBounds.largest)
  }

  /// What the format has and nothing here uses yet: looked at, and left.
  private func readShapesAlone(_ object: inout ObjectReader) {
    _ = object.word("difficulty", Difficulty.self)
    _ = object.strings("tags", isUnique: true)
    _ = object.string("comment")
    object.readStandards()
  }
}
