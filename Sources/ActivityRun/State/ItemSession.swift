package import Activities

/// All that happened at one item of a run.
package struct ItemSession: Equatable, Sendable {
  package let item: Item
  /// What stands at each place on the screen, by its index in the file (`ChoiceOrder`).
  package let choiceOrder: [Int]
  /// The same for the lists of a cloze's gaps.
  package let gapOrders: [[Int]]
  package var draft: Draft
  package var tries: [Try] = []
  /// Whether an answer was ever confirmed, taken back or not: only the first can be rushed.
  package var wasAnswered = false
  package var isSkipped = false
  package var hintsTaken = 0
  /// An info item that was read.
  package var isRead = false
  /// Its time limit passed: it takes no further answer.
  package var isTimedOut = false
  /// Active milliseconds while the item was on screen, over all sittings.
  package var activeMilliseconds: Int64 = 0
  /// Milliseconds on screen that count against its time limit, over all sittings.
  package var limitedMilliseconds: Int64 = 0

  package init(item: Item, choiceOrder: [Int], gapOrders: [[Int]] = []) {
    self.item = item
    self.choiceOrder = choiceOrder
    self.gapOrders = gapOrders
    draft = Draft(of: item, order: choiceOrder)
  }

  package var isAnswered: Bool { !tries.isEmpty || isRead }
  package var isUntouched: Bool { !isAnswered && !isSkipped && !isTimedOut }
  /// Full score, at whichever try.
  ///
  /// That is the last one: none follows a right answer.
  package var isCorrect: Bool { tries.last?.outcome.isFullyCorrect ?? false }

  /// Whether several places may be picked at once.
  package var allowsSeveral: Bool {
    switch item.interaction {
    case .choice(let choice): choice.isMultiple
    case .selectText: true
    case .extendedText: isMarking
    case .trueFalse, .textEntry, .numeric, .match, .order, .cloze, .flashcard, .info: false
    }
  }

  /// Whether the page keeps what one is at in sight, rather than what one has scrolled to.
  package var followsCursor: Bool {
    switch item.interaction {
    case .match, .order, .cloze, .selectText: true
    case .choice, .trueFalse, .textEntry, .numeric, .extendedText, .flashcard, .info: false
    }
  }

  package var isMarking: Bool { if case .marking = draft { true } else { false } }

  /// Whether printable keys go into a field here.
  package var takesText: Bool { field != nil }

  /// The field one types into at this moment.
  package var field: TextField? {
    switch draft {
    case .text(let field), .writing(let field): return field
    case .gaps(let gaps, let cursor):
      guard gaps.indices.contains(cursor), case .text(let field) = gaps[cursor] else { return nil }
      return field
    case .picked, .matched, .ordered, .marking, .card, .info: return nil
    }
  }
}
