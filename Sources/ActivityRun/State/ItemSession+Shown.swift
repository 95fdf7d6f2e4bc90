import Activities

extension ItemSession {
  /// The texts one picks from, in the order shown; for `trueFalse` true comes first.
  ///
  /// Of a match the options, of a cloze the list or bank of the gap one is at, of an order the
  /// entries as they stand, of a text to mark its runs, of a rubric its criteria.
  package var choiceTexts: [String] {
    switch item.interaction {
    case .choice(let choice): return choiceOrder.map { choice.choices[$0].text }
    case .trueFalse(let interaction):
      return [interaction.trueLabel ?? "True", interaction.falseLabel ?? "False"]
    case .match(let match):
      let options = match.options
      return choiceOrder.map { options[$0] }
    case .order(let order):
      guard case .ordered(let entries, _, _) = draft else { return [] }
      return entries.map { order.entries[$0] }
    case .cloze:
      guard case .gaps(_, let cursor) = draft else { return [] }
      return gapTexts(at: cursor)
    case .selectText(let text): return text.runs.map(\.text)
    case .extendedText(let writing): return isMarking ? writing.rubric.map(\.text) : []
    case .flashcard:
      guard case .card(isTurned: true, _) = draft else { return [] }
      return ["I knew it", "I did not know it"]
    case .textEntry, .numeric, .info: return []
    }
  }

  /// The words that a gap of a cloze can be filled with, in the order shown; none where one types.
  package func gapTexts(at place: Int) -> [String] {
    guard case .cloze(let cloze) = item.interaction, cloze.gaps.indices.contains(place) else {
      return []
    }
    switch cloze.gaps[place].entry {
    case .text, .numeric: return []
    case .choice(let choice): return gapOrders[place].map { choice.choices[$0].text }
    case .bank: return choiceOrder.map { cloze.bank[$0] }
    }
  }
}
