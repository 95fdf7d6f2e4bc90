/// A problem for machines: one entry of `check --format json` (design.md 1).
package struct ProblemRecord: Codable, Equatable, Sendable {
  package var file: String
  package var line: Int
  package var column: Int
  package var level: ProblemLevel
  package var code: String
  package var message: String
  package var suggestion: String?

  package init(file: String, _ problem: Problem) {
    self.file = file
    line = problem.position.line
    column = problem.position.column
    level = problem.level
    code = problem.code
    message = problem.message
    suggestion = problem.suggestion
  }
}
