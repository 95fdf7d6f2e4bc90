/// The result of response processing: the score, and what to say about it.
package struct Outcome: Equatable, Sendable {
  /// Share of the item's `maxScore`, 0 to 1, before penalties for tries and hints.
  package var share: Double
  /// What is worth saying of a response that is not fully right.
  package var remarks: [Remark]
  /// Feedback of the very answers given: of the picked choices, the matched answer or number.
  package var feedback: [String]
  /// For an answer of several parts the share of each, 0 to 1, in the order of the file.
  package var parts: [Double]
  /// What is said of each part, where something is said of parts; `feedback` has all of it.
  package var partFeedback: [[String]]
  /// The same for what is worth saying of each part; `remarks` has each once.
  package var partRemarks: [[Remark]] = []

  package init(
    share: Double, remarks: [Remark] = [], feedback: [String] = [], parts: [Double] = [],
    partFeedback: [[String]] = []
  ) {
    self.share = share
    self.remarks = remarks
    self.feedback = feedback
    self.parts = parts
    self.partFeedback = partFeedback
  }

  /// The mean of the parts by weight, or nothing where all have to be right and one is not.
  init(
    parts: [Double], weights: [Double]? = nil, scoring: PartScoring,
    partFeedback: [[String]] = []
  ) {
    let weights = weights ?? parts.map { _ in 1 }
    let whole = weights.reduce(0, +)
    let mean = whole > 0 ? zip(parts, weights).map { $0 * $1 }.reduce(0, +) / whole : 0
    let isWhole = !parts.isEmpty && parts.allSatisfy { $0 >= 1 }
    let share = isWhole ? 1 : Share.clamped(mean)
    self.init(
      share: scoring == .partial || isWhole ? share : 0,
      feedback: partFeedback.flatMap(\.self), parts: parts, partFeedback: partFeedback)
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
