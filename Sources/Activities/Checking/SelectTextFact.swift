/// What is wrong with a text whose runs are to be marked.
package enum SelectTextFact: Equatable, Sendable {
  case noRun
  case emptyRun
  /// What follows the mark, up to the next.
  case runNotClosed(String)
  /// `isInText` says that the words are there, but cannot be marked.
  case notARun(String, near: String?, isInText: Bool, runs: [String])
  case ambiguousRun(String, numbers: [Int])
  case noSuchNumber(String, runs: [String])
  case allRight
  /// Wrong runs take nothing away.
  case wrongRunsAreFree
}
