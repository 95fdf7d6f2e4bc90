/// Type a short answer.
package struct TextEntryInteraction: Equatable, Sendable {
  /// The first is the model answer; the best score over all of them counts.
  package var accepted: [AcceptedText]
  package var wrongAnswers: [AcceptedText]
  package var compare: TextCompare
  /// Columns of the box.
  package var width: Int?

  package init(
    accepted: [AcceptedText], wrongAnswers: [AcceptedText] = [],
    compare: TextCompare = TextCompare(), width: Int? = nil
  ) {
    self.accepted = accepted
    self.wrongAnswers = wrongAnswers
    self.compare = compare
    self.width = width
  }
}
