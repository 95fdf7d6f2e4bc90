/// The result of response processing: the score, and what to say about it.
package struct Outcome: Equatable, Sendable {
  /// Share of the item's `maxScore`, 0 to 1, before penalties for tries and hints.
  package var share: Double
  /// What is worth saying of a response that is not fully right.
  package var remarks: [Remark]
  /// Feedback of the very answers given: of the picked choices, the matched answer or number.
  package var feedback: [String]

  package init(share: Double, remarks: [Remark] = [], feedback: [String] = []) {
    self.share = share
    self.remarks = remarks
    self.feedback = feedback
  }

  package var isFullyCorrect: Bool { share >= 1 }

  /// What was all, or nearly all, that was wrong.
  package enum Remark: Equatable, Sendable {
    case checkAccents
    case checkSpelling
    case checkCapitals
    case notANumber
    case decimalPlaces(Int)
    case significantFigures(Int)
    case checkUnit(String)
  }
}
