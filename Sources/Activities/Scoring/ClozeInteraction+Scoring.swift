extension ClozeInteraction {
  /// Scores what stands in the gaps, one for each; an empty gap is wrong.
  func outcome(filled: [String?], language: LanguageTag) -> Outcome {
    let outcomes = gaps.indices.map { place -> Outcome in
      guard filled.indices.contains(place), let text = filled[place] else {
        return Outcome(share: 0)
      }
      return gaps[place].outcome(filled: text, language: language)
    }
    var outcome = Outcome(
      parts: outcomes.map(\.share), weights: gaps.map(\.weight), scoring: scoring,
      partFeedback: zip(gaps, outcomes).map { $0.feedbackTexts(of: $1) })
    outcome.partRemarks = outcomes.map(\.remarks)
    // Without its place a remark says what was wrong, not where: one is enough.
    for remark in outcomes.flatMap(\.remarks) where !outcome.remarks.contains(remark) {
      outcome.remarks.append(remark)
    }
    return outcome
  }

  /// What stands in each gap, numbered as the screen numbers them.
  func words(filled: [String?]) -> [String] {
    zip(gaps, filled).enumerated().compactMap { place, part in
      part.1.map { "\(place + 1). \(part.0.words(filled: $0))" }
    }
  }

  var correctWords: [String] {
    gaps.enumerated().map { "\($0 + 1). \($1.correctWords)" }
  }
}

extension ClozeGap {
  func outcome(filled text: String, language: LanguageTag) -> Outcome {
    switch entry {
    case .text(let entry): entry.outcome(typed: text, language: language)
    case .numeric(let numeric): numeric.outcome(typed: text, language: language)
    case .choice(let choice): choice.outcome(picked: [ChoiceID(rawValue: text)])
    case .bank(let word): Outcome(share: text == word ? 1 : 0)
    }
  }

  /// Of the very answer, and the gap's own for how it came out.
  fileprivate func feedbackTexts(of outcome: Outcome) -> [String] {
    let own =
      outcome.isFullyCorrect
      ? feedback.correct : outcome.share > 0 ? feedback.partial : feedback.incorrect
    return outcome.feedback + [own, feedback.general].compactMap(\.self)
  }

  /// The gap's content as the screen shows it.
  package func words(filled text: String) -> String {
    guard case .choice(let choice) = entry else { return text }
    return choice.choices.first { $0.identifier.rawValue == text }?.text ?? text
  }

  /// The right content of the gap.
  package var correctWords: String {
    switch entry {
    case .text(let entry): entry.accepted.first?.text ?? ""
    case .numeric(let numeric): numeric.correctResponseText ?? ""
    case .choice(let choice): choice.rightChoices.first?.text ?? ""
    case .bank(let word): word
    }
  }
}
