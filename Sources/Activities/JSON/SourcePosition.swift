/// A place in a text file as editors count it: line and column from 1, a column a character.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int
  /// Counts grapheme clusters: a tab is one, a byte order mark none.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
