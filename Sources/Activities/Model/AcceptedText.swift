/// A typed answer that counts, or that is expected and wrong.
package struct AcceptedText: Equatable, Sendable {
  package var text: String
  /// Share of the credit, 0 to 1.
  package var score: Double
  package var feedback: String?
  /// `*` in the text stands for any text.
  package var isWildcard: Bool

  package init(
    text: String, score: Double = 1, feedback: String? = nil, isWildcard: Bool = false
  ) {
    self.text = text
    self.score = score
    self.feedback = feedback
    self.isWildcard = isWildcard
  }
}
