/// The texts that one answers with in another language, by the type of the item.
package enum AnswerTranslation: Equatable, Sendable {
  package struct Labeled: Equatable, Sendable {
    package var text: String?
    package var feedback: String?

    package init(text: String? = nil, feedback: String? = nil) {
      self.text = text
      self.feedback = feedback
    }
  }

  package struct Pair: Equatable, Sendable {
    package var left: String?
    package var right: String?
    package var feedback: String?

    package init(left: String? = nil, right: String? = nil, feedback: String? = nil) {
      self.left = left
      self.right = right
      self.feedback = feedback
    }
  }

  package struct Gap: Equatable, Sendable {
    package var feedback: Feedback
    package var answer: AnswerTranslation

    package init(feedback: Feedback = Feedback(), answer: AnswerTranslation = .none) {
      self.feedback = feedback
      self.answer = answer
    }
  }

  case choice([ChoiceID: Labeled])
  case trueFalse(trueLabel: String, falseLabel: String)
  /// The answers that are accepted instead, and those that are expected and wrong.
  case textEntry(accepted: [AcceptedText]?, wrongAnswers: [AcceptedText]?)
  /// The feedback is that of the alternatives, in their order.
  case numeric(unit: String?, feedback: [String?])
  case match(pairs: [Pair], distractors: [String])
  case order(entries: [String], firstLabel: String?, lastLabel: String?)
  case cloze(text: String?, gaps: [String: Gap], bank: [String])
  case selectText(text: String)
  case extendedText(sampleAnswer: String?, criteria: [String])
  case flashcard(back: String)
  /// Nothing but what every item has.
  case none
}
