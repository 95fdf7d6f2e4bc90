/// How one answers an item.
package enum Interaction: Equatable, Sendable {
  case choice(ChoiceInteraction)
  case trueFalse(TrueFalseInteraction)
  case textEntry(TextEntryInteraction)
  case numeric(NumericInteraction)
  /// Something to read; there is nothing to answer.
  case info
}
