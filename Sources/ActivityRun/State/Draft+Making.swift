import Activities

extension Draft {
  /// The draft of an item before anything was answered.
  init(of item: Item, order: [Int]) {
    self =
      switch item.interaction {
      case .choice, .trueFalse, .selectText: .picked([], cursor: nil)
      case .textEntry, .numeric: .text(TextField())
      case .match(let match): .matched(match.pairs.map { _ in nil }, cursor: nil)
      case .order: .ordered(order, cursor: nil, isHeld: false)
      case .cloze(let cloze): .gaps(cloze.gaps.map(GapDraft.init), cursor: 0)
      case .extendedText: .writing(TextField())
      case .flashcard: .card(isTurned: false, isRecalled: nil)
      case .info: .info
      }
  }

  /// The draft as the next try begins with it: picks are undone, what was typed stays.
  func forNextTry(of item: Item, order: [Int]) -> Draft {
    switch self {
    case .picked, .card: Draft(of: item, order: order)
    // Where one had got to is worth keeping: only what is wrong has to be changed.
    case .matched(let chosen, _): .matched(chosen, cursor: nil)
    case .ordered(let entries, _, _): .ordered(entries, cursor: nil, isHeld: false)
    case .gaps(let gaps, _): .gaps(gaps, cursor: 0)
    case .marking(let field, _, _): .writing(field)
    case .text, .writing, .info: self
    }
  }
}

extension GapDraft {
  init(_ gap: ClozeGap) {
    self =
      switch gap.entry {
      case .text, .numeric: .text(TextField())
      case .choice, .bank: .picked(nil)
      }
  }

  package var isEmpty: Bool {
    switch self {
    case .text(let field): field.text.allSatisfy(\.isWhitespace)
    case .picked(let place): place == nil
    }
  }
}
