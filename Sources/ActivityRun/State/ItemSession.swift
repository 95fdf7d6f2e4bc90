package import Activities

/// All that happened at one item of a run.
package struct ItemSession: Equatable, Sendable {
  package let item: Item
  /// For each place on the screen the index of the choice in the file.
  package let choiceOrder: [Int]
  package var draft: Draft
  package var tries: [Try] = []
  /// Whether an answer was ever confirmed, taken back or not: only the first can be rushed.
  package var wasAnswered = false
  package var isSkipped = false
  package var hintsTaken = 0
  /// An info item that was read.
  package var isRead = false
  /// Active milliseconds while the item was on screen, over all sittings.
  package var activeMilliseconds: Int64 = 0

  package init(item: Item, choiceOrder: [Int]) {
    self.item = item
    self.choiceOrder = choiceOrder
    draft =
      switch item.interaction {
      case .choice, .trueFalse: .picked([], cursor: nil)
      case .textEntry, .numeric: .text(TextField())
      case .info: .info
      }
  }

  package var isAnswered: Bool { !tries.isEmpty || isRead }
  package var isUntouched: Bool { !isAnswered && !isSkipped }
  /// Full score, at whichever try.
  ///
  /// That is the last one: none follows a right answer.
  package var isCorrect: Bool { tries.last?.outcome.isFullyCorrect ?? false }

  /// The texts of the choices in the order shown; for `trueFalse` true comes first.
  package var choiceTexts: [String] {
    switch item.interaction {
    case .choice(let choice): choiceOrder.map { choice.choices[$0].text }
    case .trueFalse(let interaction):
      [interaction.trueLabel ?? "True", interaction.falseLabel ?? "False"]
    case .textEntry, .numeric, .info: []
    }
  }

  package var allowsSeveral: Bool {
    if case .choice(let choice) = item.interaction { choice.isMultiple } else { false }
  }

  /// What the draft says; `nil` while nothing is picked or typed.
  package var response: Response? {
    switch (draft, item.interaction) {
    case (.picked(let places, _), .choice(let choice)):
      places.isEmpty
        ? nil
        : .choices(places.map { choiceOrder[$0] }.sorted().map { choice.choices[$0].identifier })
    case (.picked(let places, _), .trueFalse):
      places.first.map { .trueFalse($0 == 0) }
    case (.text(let field), _):
      field.text.allSatisfy(\.isWhitespace) ? nil : .text(field.text)
    case (.picked, _), (.info, _):
      nil
    }
  }
}
