/// What reading a JSON file gave: its tree, and everything that was wrong on the way.
package struct JSONDocument: Sendable {
  package var source: SourceText
  /// `nil` where a mistake left no sound way to go on; then there is at least one finding.
  package var root: JSONNode?
  package var findings: [Finding]

  package init(source: SourceText, root: JSONNode?, findings: [Finding]) {
    self.source = source
    self.root = root
    self.findings = findings
  }

  /// The findings with their lines and columns, in file order.
  package var problems: [Problem] { Problem.located(findings, in: source) }
}
