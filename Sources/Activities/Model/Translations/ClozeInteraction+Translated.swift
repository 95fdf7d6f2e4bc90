extension ClozeInteraction {
  /// With the texts of another language; a text without just these gaps is not taken.
  func translated(
    _ text: String?, _ texts: [String: AnswerTranslation.Gap], _ words: [String]
  ) -> ClozeInteraction {
    var cloze = self
    if let text, hasGaps(of: text) { cloze.text = text }
    let bank = self.bank.translated(by: words)
    if Distinction.isKept(self.bank, bank) { cloze.bank = bank }
    for place in gaps.indices {
      cloze.gaps[place] = gaps[place].translated(
        by: texts[gaps[place].name], from: self.bank, to: cloze.bank)
    }
    return cloze
  }

  /// Whether a text has each of the gaps once, and no other.
  func hasGaps(of text: String) -> Bool {
    let marked = MarkedText.gaps(of: text)
    return marked.unclosed == nil && marked.marked.sorted() == gaps.map(\.name).sorted()
  }
}

extension ClozeGap {
  fileprivate func translated(
    by texts: AnswerTranslation.Gap?, from bank: [String], to words: [String]
  ) -> ClozeGap {
    var gap = self
    gap.feedback = texts.map { feedback.translated(by: $0.feedback) } ?? feedback
    let answer = texts?.answer ?? .none
    switch entry {
    case .text(let entry):
      if case .textEntry(let entry) = Interaction.textEntry(entry).translated(by: answer) {
        gap.entry = .text(entry)
      }
    case .numeric(let numeric):
      if case .numeric(let numeric) = Interaction.numeric(numeric).translated(by: answer) {
        gap.entry = .numeric(numeric)
      }
    case .choice(let choice):
      if case .choice(let choice) = Interaction.choice(choice).translated(by: answer) {
        gap.entry = .choice(choice)
      }
    case .bank(let word):
      gap.entry = .bank(correctWord: bank.firstIndex(of: word).map { words[$0] } ?? word)
    }
    return gap
  }
}
