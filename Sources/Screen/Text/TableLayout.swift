/// A table as columns, or, where those would be too narrow, as lines of heading and cell.
///
///     Planet  │ Moons
///     ────────┼──────
///     Earth   │     1
struct TableLayout {
  /// A column is not made narrower than its longest word, up to this.
  private static let longestWord = 16
  /// Nor is it made narrower than this, unless less is enough.
  private static let narrowest = 6
  /// The cells between two columns.
  private static let gap = 3

  private let table: MarkdownTable
  private let width: Int
  private let glyphs: Glyphs

  init(_ table: MarkdownTable, width: Int, glyphs: Glyphs) {
    self.table = table.map { $0.spelled(for: glyphs) }
    self.width = width
    self.glyphs = glyphs
  }

  var lines: [StyledText] { columnWidths.map(lines(inColumns:)) ?? listedLines }

  /// The width of each column; `nil` where they do not fit side by side.
  private var columnWidths: [Int]? {
    let columns = table.headings.indices.map { index in
      [table.headings[index]] + table.rows.map { $0[index] }
    }
    let wanted = columns.map { max(1, $0.map(widthWithMark).max() ?? 1) }
    var widths = zip(columns, wanted).map { cells, wanted in
      min(wanted, max(Self.narrowest, min(Self.longestWord, cells.map(longestWord).max() ?? 0)))
    }
    var spare = width - Self.gap * (widths.count - 1) - widths.reduce(0, +)
    guard spare >= 0 else { return nil }
    while spare > 0 {
      let growing = widths.indices.filter { widths[$0] < wanted[$0] }
      guard let next = growing.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[next] += 1
      spare -= 1
    }
    return widths
  }

  private func widthWithMark(_ cell: StyledText) -> Int {
    cell.width + RightToLeft.mark(of: cell, glyphs).width
  }

  private func longestWord(_ cell: StyledText) -> Int {
    let mark = RightToLeft.mark(of: cell, glyphs).width
    return mark
      + (cell.text.split(separator: " ").map { Graphemes.width(of: String($0)) }.max() ?? 0)
  }

  private func lines(inColumns widths: [Int]) -> [StyledText] {
    let headings = table.headings.map { $0.plain(as: .heading) }
    let rows = table.rows.map { lines(of: $0, widths) }
    // Rows of several lines would run into each other.
    let needsRules = rows.contains { $0.count > 1 }
    var result = lines(of: headings, widths) + [rule(widths, glyphs.rule)]
    for (index, row) in rows.enumerated() {
      if index > 0, needsRules { result.append(rule(widths, glyphs.lightRule)) }
      result += row
    }
    return result
  }

  private func rule(_ widths: [Int], _ sign: String) -> StyledText {
    let parts = widths.map { String(repeating: sign, count: $0) }
    return StyledText(parts.joined(separator: sign + glyphs.crossing + sign), .border)
  }

  /// One row, as many lines as its tallest cell.
  private func lines(of cells: [StyledText], _ widths: [Int]) -> [StyledText] {
    let wrapped = zip(cells, widths).map { Paragraph.lines(of: $0, width: $1, glyphs: glyphs) }
    return (0..<(wrapped.map(\.count).max() ?? 1)).map { row in
      var line = StyledText()
      for (index, cell) in wrapped.enumerated() {
        if index > 0 { line.append(" \(glyphs.columnRule) ", .border) }
        line.append(
          padded(row < cell.count ? cell[row] : .empty, widths[index], table.alignments[index]))
      }
      return line
    }
  }

  private func padded(
    _ text: StyledText, _ width: Int, _ alignment: MarkdownTable.Alignment
  ) -> StyledText {
    let blanks = max(0, width - text.width)
    let before =
      switch alignment {
      case .left: 0
      case .center: blanks / 2
      case .right: blanks
      }
    return StyledText(String(repeating: " ", count: before)) + text
      + StyledText(String(repeating: " ", count: blanks - before))
  }

  /// `Planet: Earth`, one cell a line, and a blank line between rows.
  private var listedLines: [StyledText] {
    var result: [StyledText] = []
    for row in table.rows {
      if !result.isEmpty { result.append(.empty) }
      for (heading, cell) in zip(table.headings, row) {
        let label =
          heading.isEmpty ? .empty : heading.plain(as: .heading) + StyledText(": ", .heading)
        result += Paragraph.lines(of: label + cell, width: width, glyphs: glyphs)
      }
    }
    return result
  }
}
