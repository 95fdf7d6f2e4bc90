extension Item {
  /// The right answer in words, to be shown; empty for `info`.
  ///
  /// Texts of the right choices, the label of true or false, the model answer, or the number with
  /// its unit; of several parts, one text each. Numbers bear a decimal point, as the author wrote
  /// them.
  package var correctResponseText: [String] {
    switch interaction {
    case .choice(let choice): choice.rightChoices.map(\.text)
    case .trueFalse(let trueFalse): [trueFalse.label(of: trueFalse.correctResponse)]
    case .textEntry(let textEntry): textEntry.accepted.first.map { [$0.text] } ?? []
    case .numeric(let numeric): numeric.correctResponseText.map { [$0] } ?? []
    case .match(let match): match.correctWords
    case .order(let order): order.correctWords
    case .cloze(let cloze): cloze.correctWords
    case .selectText(let text): text.correctWords
    case .extendedText(let writing): [writing.sampleAnswer].compactMap(\.self)
    case .flashcard(let card): [card.back]
    case .info: []
    }
  }

  /// A response in words: texts of the picked choices in file order, a label, or what was typed.
  package func responseText(_ response: Response) -> [String] {
    switch (interaction, response) {
    case (.choice(let choice), .choices(let picked)):
      choice.choices.filter { picked.contains($0.identifier) }.map(\.text)
    case (.trueFalse(let trueFalse), .trueFalse(let given)):
      [trueFalse.label(of: given)]
    case (.textEntry, .text(let typed)), (.numeric, .text(let typed)):
      [typed]
    case (.match(let match), .matches(let chosen)): match.words(chosen: chosen)
    case (.order(let entries), .order(let order)): entries.words(order: order)
    case (.cloze(let cloze), .gaps(let filled)): cloze.words(filled: filled)
    case (.selectText(let text), .runs(let marked)): text.words(marked: marked)
    case (.extendedText, .written(let text, _)): [text]
    case (.flashcard, .recalled(let isRecalled)):
      [isRecalled ? "I knew it" : "I did not know it"]
    case (.choice, _), (.trueFalse, _), (.textEntry, _), (.numeric, _), (.match, _), (.order, _),
      (.cloze, _), (.selectText, _), (.extendedText, _), (.flashcard, _), (.info, _):
      []
    }
  }
}
