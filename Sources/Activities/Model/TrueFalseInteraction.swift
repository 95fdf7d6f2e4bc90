/// Say whether the prompt is true.
package struct TrueFalseInteraction: Equatable, Sendable {
  package var correctResponse: Bool
  /// The words for true and for false; `nil` shows "True" and "False".
  package var trueLabel: String?
  package var falseLabel: String?

  package init(correctResponse: Bool, trueLabel: String? = nil, falseLabel: String? = nil) {
    self.correctResponse = correctResponse
    self.trueLabel = trueLabel
    self.falseLabel = falseLabel
  }
}
