extension TextEntryInteraction {
  /// Scores a typed answer: the best score of the accepted answers it is counts.
  ///
  /// Typos are forgiven only to what is no answer of the list as it stands. An answer that is
  /// accepted and expected as wrong, as wildcards can make it, is accepted.
  func outcome(typed: String, language: LanguageTag) -> Outcome {
    let rules = TextNormalizer(compare: compare, language: language)
    let text = rules.normalized(typed)
    guard !text.allSatisfy(\.isWhitespace) else { return Outcome(share: 0) }
    let isListed = (accepted + wrongAnswers).contains { literal($0, is: text, by: rules) }
    let found = accepted.filter { answer in
      answer.isWildcard
        ? wildcard(answer, fits: text, by: rules)
        : literal(answer, is: text, by: rules)
          || (!isListed && typos(from: answer, to: text, atMost: compare.maxTypos, by: rules))
    }
    var outcome = Outcome(share: 0)
    if let best = found.first(where: { $0.score == found.map(\.score).max() }) {
      outcome = Outcome(
        share: Share.clamped(best.score), feedback: [best.feedback].compactMap(\.self))
    } else if let wrong = wrongAnswer(for: text, by: rules) {
      outcome.feedback = [wrong.feedback].compactMap(\.self)
    }
    if !isListed, !outcome.isFullyCorrect {
      outcome.remarks = remarks(typed: typed, text: text, language: language)
    }
    return outcome
  }

  /// Whether the text is the answer letter for letter after normalisation.
  func literal(_ answer: AcceptedText, is text: [Character], by rules: TextNormalizer) -> Bool {
    !answer.isWildcard && rules.normalized(answer.text) == text
  }

  /// Whether the text is an answer but for at most so many typos (format.md 1.3).
  ///
  /// Answers of 3 letters or fewer have to be exact, and so have digits: one digit off is another
  /// number, not a typo.
  func typos(
    from answer: AcceptedText, to text: [Character], atMost limit: Int, by rules: TextNormalizer
  ) -> Bool {
    guard limit > 0, !answer.isWildcard else { return false }
    let right = rules.normalized(answer.text)
    guard right.count(where: \.isLetter) > 3,
      right.filter(\.isNumber) == text.filter(\.isNumber)
    else { return false }
    return TypoDistance.between(right, text, limit: limit) != nil
  }

  /// The wrong answer that the author foresaw; one that is meant letter for letter goes first.
  private func wrongAnswer(for text: [Character], by rules: TextNormalizer) -> AcceptedText? {
    wrongAnswers.first { literal($0, is: text, by: rules) }
      ?? wrongAnswers.first { $0.isWildcard && wildcard($0, fits: text, by: rules) }
  }

  /// Whether the text fits an answer with stars; the spaces about stars that stand for nothing
  /// are one space, as they would be in a typed text.
  private func wildcard(
    _ answer: AcceptedText, fits text: [Character], by rules: TextNormalizer
  ) -> Bool {
    let pattern = rules.normalized(answer.text, keepsStars: true)
    if WildcardPattern(pattern).matches(text) { return true }
    return rules.normalized(answer.text.filter { $0 != "*" }) == text
  }
}
