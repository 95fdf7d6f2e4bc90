/// Text shown after a response, by its outcome.
package struct Feedback: Equatable, Sendable {
  package var correct: String?
  package var partial: String?
  package var incorrect: String?
  /// Shown whatever the response: the worked explanation.
  package var general: String?

  package init(
    correct: String? = nil, partial: String? = nil, incorrect: String? = nil, general: String? = nil
  ) {
    self.correct = correct
    self.partial = partial
    self.incorrect = incorrect
    self.general = general
  }
}
