/// What is wrong with an answer that is typed: text or a number.
package enum EntryFact: Equatable, Sendable {
  case noGap
  case severalGaps(Int)
  case wildcardWithoutStar(String)
  case starWithoutWildcard(String)
  case wildcardTakesAll(String)
  case wildcardAsModel(String)
  case typosNeverCount
  case noFullScore
  case alsoWrong(String)
  case repeatedAnswer(String)
  case negativeTolerance(String)
  case percentOfZero
  case toleranceWithoutNumber
  case minimumOverMaximum(minimum: String, maximum: String)
  case numberAndRange
  case noNumber
  case answerMissesFormat(String, decimalPlaces: Int)
}
