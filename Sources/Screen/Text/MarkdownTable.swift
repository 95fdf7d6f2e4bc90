/// A table of an author's text: a row of headings and rows of cells, all of one length.
package struct MarkdownTable: Equatable, Sendable {
  package enum Alignment: Equatable, Sendable { case left, center, right }

  package var alignments: [Alignment]
  package var headings: [StyledText]
  package var rows: [[StyledText]]

  package init(alignments: [Alignment], headings: [StyledText], rows: [[StyledText]]) {
    self.alignments = alignments
    self.headings = headings
    self.rows = rows
  }

  /// The table with each cell changed, row by row.
  func map(_ change: (StyledText) -> StyledText) -> MarkdownTable {
    MarkdownTable(
      alignments: alignments, headings: headings.map(change), rows: rows.map { $0.map(change) })
  }
}
