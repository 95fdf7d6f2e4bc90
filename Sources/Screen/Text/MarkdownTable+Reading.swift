extension MarkdownTable {
  /// Takes the table that begins with the first of the lines off them; `nil` where none does.
  ///
  /// A table is a row of headings, a row of dashes with as many cells, and the rows that follow
  /// with a `|` in them. Short rows are filled up, long ones cut, as GitHub does.
  static func take(from lines: inout ArraySlice<String>) -> MarkdownTable? {
    guard lines.count >= 2, let first = lines.first, first.contains("|") else { return nil }
    let headings = cells(of: first)
    let marks = cells(of: lines[lines.startIndex + 1])
    let alignments = marks.compactMap(alignment)
    guard alignments.count == marks.count, headings.count == marks.count else { return nil }
    lines = lines.dropFirst(2)
    var table = MarkdownTable(
      alignments: alignments, headings: headings.map(MarkdownInline.read), rows: [])
    while let line = lines.first, line.contains("|") {
      let row = cells(of: line).prefix(headings.count).map(MarkdownInline.read)
      table.rows.append(
        row + Array(repeating: .empty, count: headings.count - row.count))
      lines = lines.dropFirst()
    }
    return table
  }

  /// The texts between the bars of a line; `\|` is a bar within a text.
  private static func cells(of line: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in trimmed(line) {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        if character == "|" { cells[cells.count - 1].removeLast() }
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    // Bars at the edges enclose the row and part nothing.
    if cells.count > 1, cells[0].isEmpty { cells.removeFirst() }
    if cells.count > 1, cells[cells.count - 1].isEmpty { cells.removeLast() }
    return cells.map(trimmed)
  }

  /// `---`, `:--`, `--:`, `:-:`.
  private static func alignment(_ mark: String) -> Alignment? {
    let dashes = mark.drop { $0 == ":" }.prefix { $0 == "-" }
    let starts = mark.hasPrefix(":")
    let ends = mark.hasSuffix(":")
    guard !dashes.isEmpty, mark.count == dashes.count + (starts ? 1 : 0) + (ends ? 1 : 0) else {
      return nil
    }
    return ends ? (starts ? .center : .right) : .left
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0 == " " }
    let count = start.reversed().drop { $0 == " " }.count
    return String(start.prefix(count))
  }
}
