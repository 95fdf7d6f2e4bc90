/// Reads the texts of one item in another language.
enum ItemTranslationReader {
  private static let common = [
    "title", "prompt", "hints", "feedback", "media", "language", "comment",
  ]

  static func read(_ node: JSONNode, of item: Item) -> ValueReading<ItemTranslation> {
    let type = type(of: item.interaction)
    var object = ObjectReader(
      node, "the translation of \(type.words)", place: item.identifier.rawValue,
      keys: common + keys(type))
    _ = object.string("comment")
    let prompt = object.string("prompt", allowsEmpty: false)
    let translation = ItemTranslation(
      title: object.string("title"), prompt: prompt,
      hints: object.translatedTexts("hints", of: item.hints),
      feedback: object.feedback("feedback"),
      media: MediaTranslationReader.list(&object, of: item.media),
      language: object.language("language"),
      answer: AnswerTranslationReader.read(&object, of: item.interaction, prompt: prompt))
    return object.reading(translation)
  }

  /// The keys that hold texts one answers with.
  private static func keys(_ type: ItemType) -> [String] {
    switch type {
    case .choice: ["choices"]
    case .trueFalse: ["labels"]
    case .textEntry: ["correctResponse", "wrongAnswers"]
    case .numeric: ["unit", "alternatives"]
    case .match: ["pairs", "distractors"]
    case .order: ["choices", "labels"]
    case .cloze: ["text", "gaps", "bank"]
    case .selectText: ["text"]
    case .extendedText: ["sampleAnswer", "rubric"]
    case .flashcard: ["back"]
    case .info: []
    }
  }

  private static func type(of interaction: Interaction) -> ItemType {
    switch interaction {
    case .choice: .choice
    case .trueFalse: .trueFalse
    case .textEntry: .textEntry
    case .numeric: .numeric
    case .match: .match
    case .order: .order
    case .cloze: .cloze
    case .selectText: .selectText
    case .extendedText: .extendedText
    case .flashcard: .flashcard
    case .info: .info
    }
  }
}
