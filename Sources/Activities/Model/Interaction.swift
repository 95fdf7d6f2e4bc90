/// How one answers an item.
package enum Interaction: Equatable, Sendable {
  case choice(ChoiceInteraction)
  case trueFalse(TrueFalseInteraction)
  case textEntry(TextEntryInteraction)
  case numeric(NumericInteraction)
  case match(MatchInteraction)
  case order(OrderInteraction)
  case cloze(ClozeInteraction)
  case selectText(SelectTextInteraction)
  case extendedText(ExtendedTextInteraction)
  case flashcard(FlashcardInteraction)
  /// Something to read; there is nothing to answer.
  case info
}
