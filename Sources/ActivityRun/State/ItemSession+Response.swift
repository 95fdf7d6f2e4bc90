package import Activities

extension ItemSession {
  /// What the draft says; `nil` while nothing is picked or typed.
  package var response: Response? {
    switch (draft, item.interaction) {
    case (.picked(let places, _), .choice(let choice)):
      places.isEmpty
        ? nil
        : .choices(places.map { choiceOrder[$0] }.sorted().map { choice.choices[$0].identifier })
    case (.picked(let places, _), .trueFalse):
      places.first.map { .trueFalse($0 == 0) }
    case (.picked(let places, _), .selectText):
      places.isEmpty ? nil : .runs(places.sorted())
    case (.text(let field), _):
      field.isBlank ? nil : .text(field.text)
    case (.matched(let chosen, _), _):
      chosen.allSatisfy { $0 == nil } ? nil : .matches(chosen.map { $0.map { choiceOrder[$0] } })
    case (.ordered(let entries, let cursor, _), _):
      cursor == nil ? nil : .order(entries)
    case (.gaps(let gaps, _), .cloze(let cloze)):
      gaps.allSatisfy(\.isEmpty) ? nil : .gaps(gaps.indices.map { content(of: $0, gaps, cloze) })
    case (.writing(let field), _):
      field.isBlank ? nil : .written(field.text, criteriaMet: nil)
    case (.marking(let field, let met, _), _):
      .written(field.text, criteriaMet: met.sorted())
    case (.card(_, let isRecalled), _):
      isRecalled.map { .recalled($0) }
    case (.picked, _), (.gaps, _), (.info, _):
      nil
    }
  }

  /// What was typed, the identifier of the choice, or the word of the bank.
  private func content(of place: Int, _ gaps: [GapDraft], _ cloze: ClozeInteraction) -> String? {
    switch (gaps[place], cloze.gaps[place].entry) {
    case (.text(let field), _): field.isBlank ? nil : field.text
    case (.picked(let picked), .choice(let choice)):
      picked.map { choice.choices[gapOrders[place][$0]].identifier.rawValue }
    case (.picked(let picked), _): picked.map { cloze.bank[choiceOrder[$0]] }
    }
  }

  /// The part one is at: the left of a match, the gap of a cloze, the entry of an order.
  package var part: (cursor: Int?, count: Int)? {
    switch draft {
    case .matched(let chosen, let cursor): (cursor, chosen.count)
    case .ordered(let entries, let cursor, _): (cursor, entries.count)
    case .gaps(let gaps, let cursor): (cursor, gaps.count)
    case .picked, .text, .writing, .marking, .card, .info: nil
    }
  }

  /// Parts that have no answer yet, in order.
  package var emptyParts: [Int] {
    switch draft {
    case .matched(let chosen, _): chosen.indices.filter { chosen[$0] == nil }
    case .gaps(let gaps, _): gaps.indices.filter { gaps[$0].isEmpty }
    case .picked, .text, .ordered, .writing, .marking, .card, .info: []
    }
  }
}
