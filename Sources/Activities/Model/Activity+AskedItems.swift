extension Activity {
  /// The items as they are asked: a card with a reverse is two, the second from back to front.
  package var askedItems: [Item] { items.flatMap(\.askedForms) }
}

extension Item {
  /// What the name of a card's reverse ends in.
  package static let reverseSuffix = ".reverse"

  fileprivate var askedForms: [Item] {
    guard case .flashcard(let card) = interaction, card.isReversed else { return [self] }
    var front = self
    front.interaction = .flashcard(FlashcardInteraction(back: card.back))
    var reverse = self
    reverse.identifier = ItemID(rawValue: identifier.rawValue + Item.reverseSuffix)
    reverse.prompt = card.back
    reverse.media = []
    reverse.interaction = .flashcard(FlashcardInteraction(back: prompt))
    return [front, reverse]
  }
}
