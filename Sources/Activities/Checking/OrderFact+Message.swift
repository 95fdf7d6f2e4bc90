extension OrderFact: ProblemFact {
  package var level: ProblemLevel { .error }

  package var code: String {
    switch self {
    case .equalEntries: "equal-entries"
    }
  }

  package var message: String {
    switch self {
    case .equalEntries(let text, let first):
      "the entry \(Quotation.quoted(text)) is the same as choices[\(first)]: their order cannot be told"
    }
  }

  package var suggestion: String? {
    switch self {
    case .equalEntries: "make them different, or remove one"
    }
  }
}
