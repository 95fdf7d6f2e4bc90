/// The types of items that are played.
enum ItemType: String, CaseIterable {
  case choice, trueFalse, textEntry, numeric, info

  /// Types of the format that this version does not play.
  static let others = ["match", "order", "cloze", "selectText", "extendedText", "flashcard"]
  static let all = allCases.map(\.rawValue) + others

  private static let common = [
    "type", "identifier", "title", "prompt", "stimulus", "media", "maxScore", "hints", "feedback",
    "difficulty", "tags", "standards", "estimatedSeconds", "timeLimitSeconds", "maxAttempts",
    "language", "comment",
  ]

  private static let choiceKeys =
    common + [
      "choices", "correctResponse", "multiple", "shuffle", "scoring", "minChoices", "maxChoices",
    ]
  private static let trueFalseKeys = common + ["correctResponse", "labels"]
  private static let textEntryKeys =
    common + ["correctResponse", "compare", "width", "wrongAnswers"]
  private static let numericKeys =
    common + [
      "correctResponse", "tolerance", "minimum", "maximum", "alternatives", "unit", "format",
    ]

  var keys: [String] {
    switch self {
    case .choice: ItemType.choiceKeys
    case .trueFalse: ItemType.trueFalseKeys
    case .textEntry: ItemType.textEntryKeys
    case .numeric: ItemType.numericKeys
    case .info: ItemType.common
    }
  }

  /// As messages say it.
  var words: String {
    switch self {
    case .choice: "a choice question"
    case .trueFalse: "a trueFalse question"
    case .textEntry: "a textEntry question"
    case .numeric: "a numeric question"
    case .info: "an info text"
    }
  }
}
