extension MatchFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .equalLefts: .error
    case .distractorIsRight, .repeatedDistractor, .allRightsEqual: .warning
    }
  }

  package var code: String {
    switch self {
    case .equalLefts: "equal-lefts"
    case .distractorIsRight: "distractor-is-right"
    case .repeatedDistractor: "repeated-distractor"
    case .allRightsEqual: "all-rights-equal"
    }
  }

  package var message: String {
    switch self {
    case .equalLefts(let text, let first):
      "the left \(Quotation.quoted(text)) is the same as that of pairs[\(first)]"
    case .distractorIsRight(let text, let pair):
      "\(Quotation.quoted(text)) is also the right of pairs[\(pair)]"
    case .repeatedDistractor(let text):
      "\(Quotation.quoted(text)) is in \"distractors\" a second time"
    case .allRightsEqual(let text): "every left belongs to \(Quotation.quoted(text))"
    }
  }

  package var suggestion: String? {
    switch self {
    case .equalLefts: "remove one of the two"
    case .distractorIsRight, .repeatedDistractor: "remove it from \"distractors\""
    case .allRightsEqual: "give a pair another right"
    }
  }
}
