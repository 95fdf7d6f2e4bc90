/// Rows of cells as text in columns; the first and the last column are words, the others figures.
package struct TextTable {
  package let heads: [String]
  package var rows: [[String]] = []

  package init(heads: [String]) { self.heads = heads }

  package var text: String {
    let lines = [heads] + rows
    let widths = heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      zip(line.indices, line).map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 || column == heads.count - 1 ? cell + blanks : blanks + cell
      }.joined(separator: "  ").trimmedAtEnd
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
