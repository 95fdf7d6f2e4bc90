extension Item {
  /// The right answer in words, to be shown; empty for `info`.
  ///
  /// Texts of the right choices, the label of true or false, the model answer, or the number with
  /// its unit. Numbers bear a decimal point, as the author wrote them.
  package var correctResponseText: [String] {
    switch interaction {
    case .choice(let choice): choice.rightChoices.map(\.text)
    case .trueFalse(let trueFalse): [trueFalse.label(of: trueFalse.correctResponse)]
    case .textEntry(let textEntry): textEntry.accepted.first.map { [$0.text] } ?? []
    case .numeric(let numeric): numeric.correctResponseText.map { [$0] } ?? []
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
    case (.choice, _), (.trueFalse, _), (.textEntry, _), (.numeric, _), (.info, _):
      []
    }
  }
}
