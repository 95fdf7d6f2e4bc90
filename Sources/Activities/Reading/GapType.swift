/// How a gap of a cloze is filled.
enum GapType: String, CaseIterable {
  case textEntry, numeric, choice, bank

  var keys: [String] {
    switch self {
    case .textEntry: ["type", "correctResponse", "compare", "width", "feedback", "weight"]
    case .numeric:
      [
        "type", "correctResponse", "tolerance", "minimum", "maximum", "unit", "format", "feedback",
        "weight",
      ]
    case .choice: ["type", "choices", "correctResponse", "shuffle", "feedback", "weight"]
    case .bank: ["type", "correctResponse", "feedback", "weight"]
    }
  }

  /// As messages say it.
  var words: String {
    switch self {
    case .textEntry: "a typed gap"
    case .numeric: "a numeric gap"
    case .choice: "a drop-down gap"
    case .bank: "a gap of the word bank"
    }
  }
}
