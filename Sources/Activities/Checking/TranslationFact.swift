/// What is wrong with the texts of another language.
package enum TranslationFact: Equatable, Sendable {
  /// Something of that kind has no such name: a stimulus, a choice, a gap.
  case unknownName(String, kind: String, near: String?, known: [String])
  /// Texts are translated by their place, so there must be as many.
  case countDiffers(String, found: Int, expected: Int)
  case runsDiffer(found: Int, expected: Int)
  /// The translated text must have the gaps of the original.
  case gapsDiffer(missing: [String], unknown: [String])
  /// What is told apart in the original is the same here, or the other way round.
  case notKeptApart(String)
}
