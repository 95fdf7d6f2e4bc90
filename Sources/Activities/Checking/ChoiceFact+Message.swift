extension ChoiceFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .notAChoice, .answerByPlace, .equalChoices, .repeatedIdentifier, .noRightChoice,
      .answersDisagree, .severalRight, .minimumOverMaximum, .limitMissesAnswer:
      .error
    case .allRight, .placeNotFixed: .warning
    case .multipleImplied: .hint
    }
  }

  package var code: String {
    switch self {
    case .notAChoice: "answer-not-a-choice"
    case .answerByPlace: "answer-by-place"
    case .equalChoices: "equal-choices"
    case .repeatedIdentifier: "repeated-identifier"
    case .noRightChoice: "no-right-choice"
    case .answersDisagree: "answers-disagree"
    case .severalRight: "several-right"
    case .multipleImplied: "multiple-implied"
    case .allRight: "all-right"
    case .minimumOverMaximum: "minimum-over-maximum"
    case .limitMissesAnswer: "limit-misses-answer"
    case .placeNotFixed: "place-not-fixed"
    }
  }

  package var message: String {
    switch self {
    case .notAChoice(let answer, _, _): "\(Quotation.quoted(answer)) is not one of the choices"
    case .answerByPlace(let answer, _, _):
      "\(Quotation.clipped(answer)) is a place, not the text of a choice"
    case .equalChoices(let text, let first):
      "the choice \(Quotation.quoted(text)) is the same as choices[\(first)]"
    case .repeatedIdentifier(let name, let first):
      "the identifier \(Quotation.quoted(name)) is also that of choices[\(first)]"
    case .noRightChoice: "no choice is marked as right"
    case .answersDisagree: "\"correctResponse\" and \"correct\" name different choices"
    case .severalRight(let count): "\(count) choices are right, but \"multiple\" is false"
    case .multipleImplied(let count): "\(count) choices are right, so several may be picked"
    case .allRight: "every choice is right"
    case .minimumOverMaximum(let minimum, let maximum):
      "\"minChoices\" is \(minimum), which is more than \"maxChoices\", \(maximum)"
    case .limitMissesAnswer("maxChoices", let limit, let count):
      "only \(limit) may be picked, but \(count) choices are right"
    case .limitMissesAnswer(let key, let limit, let count):
      "\(Quotation.quoted(key)) is \(limit), but there are only \(count) choices"
    case .placeNotFixed(let text):
      "\(Quotation.quoted(text)) will be shuffled among the other choices"
    }
  }

  package var suggestion: String? {
    switch self {
    case .notAChoice(_, let near?, _), .answerByPlace(_, let near, _):
      "did you mean \(Quotation.quoted(near))?"
    case .noRightChoice: "add \"correctResponse\""
    case .answersDisagree: "keep one of the two"
    case .severalRight: "did you mean true?"
    case .multipleImplied: "add \"multiple\": true"
    case .equalChoices: "remove one of the two"
    case .placeNotFixed: "add \"fixed\": true"
    case .notAChoice, .repeatedIdentifier, .allRight, .minimumOverMaximum, .limitMissesAnswer: nil
    }
  }

  package var detail: String? {
    switch self {
    case .notAChoice(_, _, let choices), .answerByPlace(_, _, let choices):
      "choices: \(Quotation.list(choices))"
    case .equalChoices, .repeatedIdentifier, .noRightChoice, .answersDisagree, .severalRight,
      .multipleImplied, .allRight, .minimumOverMaximum, .limitMissesAnswer, .placeNotFixed:
      nil
    }
  }
}
