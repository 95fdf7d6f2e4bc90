/// Mark the right runs of a text.
package struct SelectTextInteraction: Equatable, Sendable {
  package struct Run: Equatable, Sendable {
    package var text: String
    package var isCorrect: Bool

    package init(text: String, isCorrect: Bool) {
      self.text = text
      self.isCorrect = isCorrect
    }
  }

  /// The text with each run that can be marked as `[[run]]`.
  package var text: String
  /// In the order in which the text has them.
  package var runs: [Run]
  package var scoring: ChoiceInteraction.Scoring

  package init(
    text: String, runs: [Run], scoring: ChoiceInteraction.Scoring = .allOrNothing
  ) {
    self.text = text
    self.runs = runs
    self.scoring = scoring
  }
}
