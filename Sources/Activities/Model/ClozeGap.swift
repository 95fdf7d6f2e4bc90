/// One gap of a cloze text.
package struct ClozeGap: Equatable, Sendable {
  package enum Entry: Equatable, Sendable {
    case text(TextEntryInteraction)
    case numeric(NumericInteraction)
    /// Picked from a list of its own.
    case choice(ChoiceInteraction)
    /// Filled from the item's word bank.
    case bank(correctWord: String)
  }

  /// As the text writes it: `{{name}}`.
  package var name: String
  package var entry: Entry
  package var feedback: Feedback
  /// Its part of the score relative to the other gaps, above 0.
  package var weight: Double

  package init(
    name: String, entry: Entry, feedback: Feedback = Feedback(), weight: Double = 1
  ) {
    self.name = name
    self.entry = entry
    self.feedback = feedback
    self.weight = weight
  }
}
