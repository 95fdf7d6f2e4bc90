/// The texts of an item in another language.
package struct ItemTranslation: Equatable, Sendable {
  package var title: String?
  package var prompt: String?
  /// In the order of the item's.
  package var hints: [String]
  package var feedback: Feedback
  package var media: [MediaTranslation]
  /// Where the item's own language is not that of its translation.
  package var language: String?
  package var answer: AnswerTranslation

  package init(
    title: String? = nil, prompt: String? = nil, hints: [String] = [],
    feedback: Feedback = Feedback(), media: [MediaTranslation] = [], language: String? = nil,
    answer: AnswerTranslation = .none
  ) {
    self.title = title
    self.prompt = prompt
    self.hints = hints
    self.feedback = feedback
    self.media = media
    self.language = language
    self.answer = answer
  }
}
