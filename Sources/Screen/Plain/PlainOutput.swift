/// What is printed at once in plain mode.
package struct PlainOutput: Equatable, Sendable {
  /// Whole paragraphs, each on one line, fit for a terminal.
  package var lines: [String]
  /// The last thing, without a line break: the answer is typed behind it.
  package var prompt: String

  package init(lines: [String], prompt: String) {
    self.lines = lines
    self.prompt = prompt
  }
}
