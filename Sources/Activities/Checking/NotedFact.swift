/// A fact in the words of whoever reads another kind of file with `ObjectReader`.
package struct NotedFact: ProblemFact {
  package var code: String
  package var level: ProblemLevel
  package var message: String
  package var suggestion: String?

  package init(
    code: String, level: ProblemLevel = .error, message: String, suggestion: String? = nil
  ) {
    self.code = code
    self.level = level
    self.message = message
    self.suggestion = suggestion
  }
}
