/// What is wrong with the pairs of a question.
package enum MatchFact: Equatable, Sendable {
  case equalLefts(String, first: Int)
  /// An entry that should belong to nothing belongs to that pair.
  case distractorIsRight(String, pair: Int)
  case repeatedDistractor(String)
  case allRightsEqual(String)
}
