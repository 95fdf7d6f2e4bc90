/// The types of items.
enum ItemType: String, CaseIterable {
  case choice, trueFalse, textEntry, numeric, match, order, cloze, selectText, extendedText
  case flashcard, info

  private static let common = [
    "type", "identifier", "title", "prompt", "stimulus", "media", "maxScore", "hints", "feedback",
    "difficulty", "tags", "standards", "estimatedSeconds", "timeLimitSeconds", "maxAttempts",
    "language", "comment",
  ]

  private static let keysByType = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, common + $0.ownKeys) })

  var keys: [String] { ItemType.keysByType[self] ?? ItemType.common }

  private var ownKeys: [String] {
    switch self {
    case .choice:
      [
        "choices", "correctResponse", "multiple", "shuffle", "scoring", "minChoices",
        "maxChoices",
      ]
    case .trueFalse: ["correctResponse", "labels"]
    case .textEntry: ["correctResponse", "compare", "width", "wrongAnswers"]
    case .numeric:
      ["correctResponse", "tolerance", "minimum", "maximum", "alternatives", "unit", "format"]
    case .match: ["pairs", "distractors", "shuffle", "scoring"]
    case .order: ["choices", "labels", "scoring"]
    case .cloze: ["text", "gaps", "bank", "bankReuse", "scoring"]
    case .selectText: ["text", "correctResponse", "scoring"]
    case .extendedText: ["minWords", "maxWords", "lines", "sampleAnswer", "rubric", "grading"]
    case .flashcard: ["back", "reverse"]
    case .info: []
    }
  }

  /// The keys that hold what the item asks; the first that is there names the item.
  static let askingKeys = ["prompt", "text"]

  /// Whether a question can do without a prompt: a text with gaps asks by itself.
  var needsPrompt: Bool { self != .cloze }

  /// As messages say it.
  var words: String {
    switch self {
    case .choice: "a choice question"
    case .trueFalse: "a trueFalse question"
    case .textEntry: "a textEntry question"
    case .numeric: "a numeric question"
    case .match: "a match question"
    case .order: "an order question"
    case .cloze: "a cloze question"
    case .selectText: "a selectText question"
    case .extendedText: "an extendedText question"
    case .flashcard: "a flashcard"
    case .info: "an info text"
    }
  }
}
