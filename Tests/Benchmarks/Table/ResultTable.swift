/// All results as text, in columns.
struct ResultTable {
  let rows: [ResultRow]

  private static let heads = [
    "", "bellwork", "dialog", "htop", "/ dialog", "/ htop", "aim",
  ]

  var text: String {
    let lines = [ResultTable.heads] + rows.flatMap(\.lines)
    let widths = ResultTable.heads.indices.map { column in
      lines.map { $0[column].count }.max() ?? 0
    }
    return lines.map { line in
      zip(line.indices, line).map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return ResultTable.isText(column) ? cell + blanks : blanks + cell
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private static func isText(_ column: Int) -> Bool { column == 0 || column == heads.count - 1 }
}
