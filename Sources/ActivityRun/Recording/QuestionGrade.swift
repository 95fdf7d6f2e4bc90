import Activities

/// What a try at a question was worth, in fixed point: the wire shows no binary fraction.
package struct QuestionGrade: Equatable, Sendable, Codable {
  /// Points in millionths, after penalties.
  package let givenMillionths: Int64
  package let maxMillionths: Int64
  /// Whether the student said so, and not the program.
  package let isSelfMarked: Bool

  /// Of the answer of a try, with the hints that had been taken by then.
  init(_ answered: Try, attempt: Int, at session: ItemSession, settings: Settings) {
    let score = ItemScore(
      outcome: answered.outcome, maxScore: session.item.maxScore, tries: attempt,
      hints: session.hintsTaken, settings: settings)
    maxMillionths = QuestionGrade.millionths(score.maxScore)
    // Nothing but the full score may round to it.
    givenMillionths =
      score.share < 1
      ? max(0, min(QuestionGrade.millionths(score.scoreGiven), maxMillionths - 1))
      : maxMillionths
    isSelfMarked = answered.response.isMarkedByStudent
  }

  package var isFull: Bool { givenMillionths == maxMillionths }

  private static func millionths(_ points: Double) -> Int64 {
    Int64((points * 1_000_000).rounded())
  }
}

extension Response {
  /// Whether it says itself what it is worth: a card that was known, a rubric that was ticked.
  fileprivate var isMarkedByStudent: Bool {
    switch self {
    case .recalled, .written(_, criteriaMet: .some): true
    case .choices, .trueFalse, .text, .matches, .order, .gaps, .runs,
      .written(_, criteriaMet: nil):
      false
    }
  }
}
