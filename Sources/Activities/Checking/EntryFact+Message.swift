extension EntryFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .negativeTolerance, .percentOfZero, .toleranceWithoutNumber, .minimumOverMaximum,
      .noNumber:
      .error
    case .severalGaps, .wildcardWithoutStar, .wildcardTakesAll, .wildcardAsModel, .noFullScore,
      .alsoWrong, .numberAndRange, .answerMissesFormat:
      .warning
    case .noGap, .starWithoutWildcard, .typosNeverCount, .repeatedAnswer: .hint
    }
  }

  package var code: String {
    switch self {
    case .noGap: "no-gap"
    case .severalGaps: "several-gaps"
    case .wildcardWithoutStar: "wildcard-without-star"
    case .starWithoutWildcard: "star-without-wildcard"
    case .wildcardTakesAll: "wildcard-takes-all"
    case .wildcardAsModel: "wildcard-as-model"
    case .typosNeverCount: "typos-never-count"
    case .noFullScore: "no-full-score"
    case .alsoWrong: "answer-also-wrong"
    case .repeatedAnswer: "repeated-answer"
    case .negativeTolerance: "negative-tolerance"
    case .percentOfZero: "percent-of-zero"
    case .toleranceWithoutNumber: "tolerance-without-number"
    case .minimumOverMaximum: "minimum-over-maximum"
    case .numberAndRange: "number-and-range"
    case .noNumber: "no-number"
    case .answerMissesFormat: "answer-misses-format"
    }
  }

  package var message: String {
    switch self {
    case .noGap: "no gap in the prompt: the answer is typed below it"
    case .severalGaps(let count): "\(count) gaps in the prompt, but one answer is typed"
    case .wildcardWithoutStar(let text): "no * in \(Quotation.quoted(text)) to stand for any text"
    case .starWithoutWildcard(let text): "the * in \(Quotation.quoted(text)) must be typed as it is"
    case .wildcardTakesAll(let text): "\(Quotation.quoted(text)) accepts every answer"
    case .wildcardAsModel(let text):
      "\(Quotation.quoted(text)) is shown as the right answer, with its *"
    case .typosNeverCount:
      "\"maxTypos\" has no effect on answers of three letters or fewer, or with digits alone"
    case .noFullScore: "no answer earns the full score"
    case .alsoWrong(let text): "\(Quotation.quoted(text)) is both an accepted and a wrong answer"
    case .repeatedAnswer(let text): "\(Quotation.quoted(text)) is accepted twice"
    case .negativeTolerance(let found):
      "a tolerance must be 0 or more, not \(Quotation.clipped(found, to: 20))"
    case .percentOfZero: "a percentage of 0 is 0: no other number is near enough"
    case .toleranceWithoutNumber: "a tolerance needs a number to be near"
    case .minimumOverMaximum(let minimum, let maximum):
      "\"minimum\" is \(Quotation.clipped(minimum, to: 20)), which is more than \"maximum\", "
        + Quotation.clipped(maximum, to: 20)
    case .numberAndRange: "both a number and a range are given: each is accepted"
    case .noNumber: "no number is accepted"
    case .answerMissesFormat(let number, let places):
      "\(Quotation.clipped(number, to: 20)) has more than the \(places) decimal places asked for"
    }
  }

  package var suggestion: String? {
    switch self {
    case .noGap: "write ____ where the answer goes"
    case .severalGaps: "leave one ____"
    case .wildcardWithoutStar: "add * or remove \"wildcard\""
    case .starWithoutWildcard: "add \"wildcard\": true"
    case .wildcardAsModel: "list a full answer first"
    case .alsoWrong, .repeatedAnswer: "remove one of the two"
    case .negativeTolerance(let found): "did you mean \(found.drop { $0 == "-" })?"
    case .percentOfZero: "use \"absolute\""
    case .toleranceWithoutNumber, .noNumber: "add \"correctResponse\""
    case .minimumOverMaximum: "swap the two"
    case .numberAndRange: "keep one of the two"
    case .wildcardTakesAll, .typosNeverCount, .noFullScore, .answerMissesFormat: nil
    }
  }
}
