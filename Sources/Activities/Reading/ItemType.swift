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

  var keys: [String] {
    switch self {
    case .choice:
      ItemType.common + [
        "choices", "correctResponse", "multiple", "shuffle", "scoring", "minChoices", "maxChoices",
      ]
    case .trueFalse: ItemType.common + ["correctResponse", "labels"]
    case .textEntry:
      ItemType.common + ["correctResponse", "compare", "width", "wrongAnswers"]
    case .numeric:
      ItemType.common + [
        "correctResponse", "tolerance", "minimum", "maximum", "alternatives", "unit", "format",
      ]
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
