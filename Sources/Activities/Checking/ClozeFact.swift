/// What is wrong between a text with gaps, their entries, and the bank of words.
package enum ClozeFact: Equatable, Sendable {
  case noGap
  /// What follows the mark, up to the next.
  case gapNotClosed(String)
  case gapWithoutEntry(String, near: String?, known: [String])
  case entryWithoutGap(String)
  case repeatedGap(String)
  case noBank(word: String)
  case wordNotInBank(String, near: String?, bank: [String])
  /// More gaps need the word than there are of it.
  case tooFewOfWord(String, gaps: Int, found: Int)
  case repeatedWord(String)
  case bankUnused
}
