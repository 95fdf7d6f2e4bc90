/// A fact about some bytes of a file; `Problem.located` gives it a line and a column.
package struct Finding: Equatable, Sendable {
  package var range: Range<Int>
  package var fact: Fact

  package init(_ range: Range<Int>, _ fact: Fact) {
    self.range = range
    self.fact = fact
  }

  package var isError: Bool { fact.kind.level == .error }
}
