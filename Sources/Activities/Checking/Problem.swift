/// One thing that is wrong with a file, and where a person finds it.
package struct Problem: Equatable, Sendable {
  package var position: SourcePosition
  /// In characters, on the line of `position`; at least 1.
  package var length: Int
  /// The same place in bytes.
  package var range: Range<Int>
  package var fact: Fact
  /// Where that is, in the author's terms: the question, and what else it has to say.
  package var context: String?

  package init(
    position: SourcePosition, length: Int, range: Range<Int>, fact: Fact, context: String? = nil
  ) {
    self.position = position
    self.length = length
    self.range = range
    self.fact = fact
    self.context = context
  }

  package var level: ProblemLevel { fact.kind.level }
  package var code: String { fact.kind.code }
  /// May hold text of the file: whatever shows it cleans it (`Printable.clean`).
  package var message: String { fact.kind.message }
  package var suggestion: String? { fact.kind.suggestion }
}
