/// Recall the back of a card, and say whether one did.
package struct FlashcardInteraction: Equatable, Sendable {
  package var back: String
  /// Whether the card is also asked from back to front; `Activity.askedItems` has both.
  package var isReversed: Bool

  package init(back: String, isReversed: Bool = false) {
    self.back = back
    self.isReversed = isReversed
  }
}
