/// Reads the texts of other languages, each an object under its language tag.
struct TranslationsReader {
  /// What could be read of the activity: only that can be held against its translation.
  private let activity: Activity
  /// The names of all items, read or not.
  private let itemNames: [String]
  /// The names of all passages, read or not.
  private let stimulusNames: [String]

  init(of activity: Activity, in root: JSONNode) {
    self.activity = activity
    stimulusNames = (root.member("stimuli")?.node.members ?? []).map(\.name)
    guard case .array(let nodes)? = root.member("items")?.node.value else {
      itemNames = []
      return
    }
    itemNames = nodes.compactMap { node in
      node.member("identifier")?.node.string ?? ItemID(derivedFrom: node)?.rawValue
    }
  }

  func read(_ node: JSONNode) -> ValueReading<[String: ActivityTranslation]> {
    let members = node.members ?? []
    var object = ObjectReader(node, "translations", keys: members.map(\.name))
    var translations: [String: ActivityTranslation] = [:]
    for member in members {
      if !ObjectReader.isLanguageTag(member.name) {
        object.report(.shape(.badLanguage(member.name)), at: member.nameRange)
      }
      let place = "translations.\(member.name)"
      translations[member.name] = object.take(translation(member.node, place: place))
    }
    return object.reading(translations)
  }

  private func translation(
    _ node: JSONNode, place: String
  ) -> ValueReading<ActivityTranslation> {
    let keys = ["title", "description", "instructions", "stimuli", "items", "comment"]
    var object = ObjectReader(node, "a translation", place: place, keys: keys)
    _ = object.string("comment")
    let translation = ActivityTranslation(
      title: object.string("title", allowsEmpty: false),
      description: object.string("description"),
      instructions: object.string("instructions", allowsEmpty: false),
      stimuli: object.object("stimuli", stimuli) ?? [:],
      items: object.object("items", items) ?? [:])
    return object.reading(translation)
  }

  private func stimuli(_ node: JSONNode) -> ValueReading<[StimulusID: StimulusTranslation]> {
    var object = ObjectReader(node, "stimuli", keys: (node.members ?? []).map(\.name))
    var stimuli: [StimulusID: StimulusTranslation] = [:]
    object.readNamed("stimulus", in: node, known: stimulusNames) { member, object in
      let name = StimulusID(rawValue: member.name)
      guard let stimulus = activity.stimuli[name] else { return }
      stimuli[name] = object.take(TranslationsReader.stimulus(member.node, of: stimulus))
    }
    return object.reading(stimuli)
  }

  private static func stimulus(
    _ node: JSONNode, of stimulus: Stimulus
  ) -> ValueReading<StimulusTranslation> {
    let keys = ["title", "text", "media"]
    var object = ObjectReader(node, "the translation of a stimulus", keys: keys)
    let translation = StimulusTranslation(
      title: object.string("title"), text: object.string("text", allowsEmpty: false),
      media: MediaTranslationReader.list(&object, of: stimulus.media))
    return object.reading(translation)
  }

  private func items(_ node: JSONNode) -> ValueReading<[ItemID: ItemTranslation]> {
    let items = Dictionary(
      activity.items.map { ($0.identifier.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    var object = ObjectReader(node, "items", keys: (node.members ?? []).map(\.name))
    var translations: [ItemID: ItemTranslation] = [:]
    object.readNamed("item", in: node, known: itemNames) { member, object in
      guard let item = items[member.name] else { return }
      translations[item.identifier] = object.take(ItemTranslationReader.read(member.node, of: item))
    }
    return object.reading(translations)
  }
}
