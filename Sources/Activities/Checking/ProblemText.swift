/// Writes problems for a person, as compilers do (format.md 2, Messages).
///
/// ```
/// warmup.json:14:26: error: "Vennus" is not one of the choices              [answer-not-a-choice]
///    14 |       "correctResponse": "Vennus"
///       |                          ^^^^^^^^ did you mean "Venus"?
///       question "hottest" (items[0]); choices: "Mercury", "Venus", "Mars", "Jupiter"
/// ```
package struct ProblemText: Sendable {
  /// No line of the excerpt is wider, whatever the file's lines.
  package static let columns = 100
  private static let codeColumn = 74

  private let fileName: String
  private let source: SourceText

  package init(fileName: String, source: SourceText) {
    self.fileName = fileName
    self.source = source
  }

  /// All problems, each followed by a line break; empty where there is none.
  package func render(_ problems: [Problem]) -> String {
    problems.map { lines($0).joined(separator: "\n") + "\n" }.joined()
  }

  /// The lines of one problem, without line breaks.
  package func lines(_ problem: Problem) -> [String] {
    [headline(problem)] + SourceExcerpt(source).lines(problem) + contextLine(problem)
  }

  private func headline(_ problem: Problem) -> String {
    let place = "\(fileName):\(problem.position.line):\(problem.position.column)"
    let text = Printable.clean("\(place): \(problem.level.rawValue): \(problem.message)")
    let padding = max(3, ProblemText.codeColumn - TextWidth.of(text))
    return text + String(repeating: " ", count: padding) + "[\(problem.code)]"
  }

  private func contextLine(_ problem: Problem) -> [String] {
    guard let context = problem.context else { return [] }
    return ["      " + Quotation.clipped(Printable.clean(context), to: ProblemText.columns - 6)]
  }
}
