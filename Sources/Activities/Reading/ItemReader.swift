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
      return ValueReading(nil, [Finding(type.range, .item(ItemReader.fact(unknown: name)))])
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

  private static func fact(unknown name: String) -> ItemFact {
    let known = ItemType.allCases.map(\.rawValue)
    let near =
      Synonyms.types[name.lowercased()]?.rawValue ?? Spelling.nearest(to: name, in: known)
    return .unknownType(name, near: near, known: known)
  }

  private func item(_ type: ItemType, _ object: inout ObjectReader) -> Item? {
    if type.needsPrompt { object.require("prompt") }
    let prompt = object.string("prompt", allowsEmpty: false)
    let identifier = identifier(type, &object)
    readShapesAlone(&object)
    let interaction = interaction(type, prompt, &object)
    var item = Item(
      identifier: identifier, prompt: prompt ?? "", interaction: interaction ?? .info)
    readPresentation(&item, &object)
    readLimits(&item, &object)
    if let screens = ScreenLength.screens(item) {
      let node = object.value("prompt") ?? object.value("text") ?? object.node
      object.report(.item(.tooLongForScreen(screens: screens)), at: node.range)
    }
    let isAsked = prompt != nil || (!type.needsPrompt && object.value("prompt") == nil)
    return isAsked && interaction != nil ? item : nil
  }

  private func identifier(_ type: ItemType, _ object: inout ObjectReader) -> ItemID {
    if object.value("identifier") != nil {
      return ItemID(rawValue: object.identifier("identifier") ?? "")
    }
    guard let derived = ItemID(derivedFrom: object.node) else {
      return ItemID(derivedFrom: type, prompt: "")
    }
    let fact = ItemFact.missingIdentifier(
      derived: derived.rawValue, from: object.value("prompt") == nil ? "text" : "prompt")
    object.report(.item(fact), at: object.node.opening)
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
    case .match: MatchReader.interaction(&object).map { .match($0) }
    case .order: OrderReader.interaction(&object).map { .order($0) }
    case .cloze:
      ClozeReader.interaction(&object, shufflesChoices: shufflesChoices, files).map {
        .cloze($0)
      }
    case .selectText: SelectTextReader.interaction(&object).map { .selectText($0) }
    case .extendedText: ExtendedTextReader.interaction(&object).map { .extendedText($0) }
    case .flashcard:
      FlashcardReader.interaction(&object, prompt: prompt ?? "").map { .flashcard($0) }
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
