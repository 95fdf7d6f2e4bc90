extension Interaction {
  /// With the texts of another language; those for an item of another type say nothing.
  func translated(by texts: AnswerTranslation) -> Interaction {
    switch (self, texts) {
    case (.choice(let choice), .choice(let texts)): .choice(choice.translated(by: texts))
    case (.trueFalse(let trueFalse), .trueFalse(let trueLabel, let falseLabel)):
      .trueFalse(
        TrueFalseInteraction(
          correctResponse: trueFalse.correctResponse, trueLabel: trueLabel,
          falseLabel: falseLabel))
    case (.textEntry(let entry), .textEntry(let accepted, let wrong)):
      .textEntry(entry.translated(accepted, wrong))
    case (.numeric(let numeric), .numeric(let unit, let feedback)):
      .numeric(numeric.translated(unit: unit, feedback: feedback))
    case (.match(let match), .match(let pairs, let distractors)):
      .match(match.translated(pairs, distractors))
    case (.order(let order), .order(let entries, let first, let last)):
      .order(order.translated(entries, first, last))
    case (.cloze(let cloze), .cloze(let text, let gaps, let bank)):
      .cloze(cloze.translated(text, gaps, bank))
    case (.selectText(let marked), .selectText(let text)): .selectText(marked.translated(text))
    case (.extendedText(let writing), .extendedText(let sample, let criteria)):
      .extendedText(writing.translated(sample, criteria))
    case (.flashcard(let card), .flashcard(let back)):
      .flashcard(FlashcardInteraction(back: back, isReversed: card.isReversed))
    case (.choice, _), (.trueFalse, _), (.textEntry, _), (.numeric, _), (.match, _), (.order, _),
      (.cloze, _), (.selectText, _), (.extendedText, _), (.flashcard, _), (.info, _):
      self
    }
  }
}

extension ChoiceInteraction {
  fileprivate func translated(by texts: [ChoiceID: AnswerTranslation.Labeled]) -> Self {
    var choice = self
    for place in choices.indices {
      guard let text = texts[choices[place].identifier] else { continue }
      choice.choices[place].text = text.text ?? choices[place].text
      choice.choices[place].feedback = text.feedback ?? choices[place].feedback
    }
    return choice
  }
}

extension TextEntryInteraction {
  fileprivate func translated(_ accepted: [AcceptedText]?, _ wrong: [AcceptedText]?) -> Self {
    var entry = self
    entry.accepted = accepted ?? self.accepted
    entry.wrongAnswers = wrong ?? wrongAnswers
    return entry
  }
}

extension NumericInteraction {
  /// The alternatives are the last of the accepted numbers.
  fileprivate func translated(unit: String?, feedback: [String?]) -> Self {
    var numeric = self
    numeric.unit = unit ?? self.unit
    for (place, text) in zip(accepted.indices.suffix(feedback.count), feedback) {
      numeric.accepted[place].feedback = text ?? accepted[place].feedback
    }
    return numeric
  }
}

extension OrderInteraction {
  fileprivate func translated(_ texts: [String], _ first: String?, _ last: String?) -> Self {
    var order = self
    let translated = entries.translated(by: texts)
    if Distinction.isKept(entries, translated) { order.entries = translated }
    order.firstLabel = first ?? firstLabel
    order.lastLabel = last ?? lastLabel
    return order
  }
}

extension SelectTextInteraction {
  /// Runs are known by their places, so there must be as many.
  fileprivate func translated(_ text: String) -> Self {
    let marked = MarkedText.runs(of: text).marked
    guard marked.count == runs.count else { return self }
    let runs = zip(marked, runs).map { Run(text: $0, isCorrect: $1.isCorrect) }
    return SelectTextInteraction(text: text, runs: runs, scoring: scoring)
  }
}

extension ExtendedTextInteraction {
  fileprivate func translated(_ sample: String?, _ criteria: [String]) -> Self {
    var writing = self
    writing.sampleAnswer = sample ?? sampleAnswer
    let texts = rubric.map(\.text).translated(by: criteria)
    for place in rubric.indices { writing.rubric[place].text = texts[place] }
    return writing
  }
}
