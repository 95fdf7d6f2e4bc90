/// One option of a choice item.
package struct Choice: Equatable, Sendable {
  package var identifier: ChoiceID
  package var text: String
  package var isCorrect: Bool
  /// Share of the credit for picking it, -1 to 1; overrides `isCorrect` where it is set.
  package var score: Double?
  package var feedback: String?
  /// Stays in its place when the choices are shuffled.
  package var isFixed: Bool
  package var media: Media?

  package init(
    identifier: ChoiceID, text: String, isCorrect: Bool = false, score: Double? = nil,
    feedback: String? = nil, isFixed: Bool = false, media: Media? = nil
  ) {
    self.identifier = identifier
    self.text = text
    self.isCorrect = isCorrect
    self.score = score
    self.feedback = feedback
    self.isFixed = isFixed
    self.media = media
  }
}
