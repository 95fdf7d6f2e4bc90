/// The left entries of a match, each with what it is matched with.
///
///     ▸ Canada ····· Ottawa
///       Italy ······ ____
struct MatchRows {
  let lefts: [String]
  let options: [String]
  let width: Int
  let glyphs: Glyphs

  static let blank = "____"

  /// Cells of the sign before a row.
  private static let indent = 2

  func append(_ chosen: [Int?], cursor: Int?, to column: inout TextColumn) {
    for (place, left) in lefts.enumerated() {
      let isCurrent = cursor == place
      if isCurrent { column.markFocus() }
      let role: Role = isCurrent ? .selected : .text
      let right = chosen[place].map { MarkdownText.inline(options[$0]) }
      append(
        MarkdownText.inline(left).plain(as: role),
        right?.plain(as: isCurrent ? .selected : .strong)
          ?? StyledText(MatchRows.blank, isCurrent ? .selected : .muted),
        after: StyledText((isCurrent ? glyphs.pointer : " ") + " ", role), to: &column)
    }
  }

  /// A row of both, or two rows where one is too narrow.
  func append(
    _ left: StyledText, _ right: StyledText, after sign: StyledText, to column: inout TextColumn
  ) {
    guard isInColumns else {
      column.append(left, after: sign)
      column.append(right, after: StyledText("    \(glyphs.arrow) ", .muted))
      return
    }
    let dots = max(2, leftWidth + 3 - left.width)
    let leader = " " + String(repeating: glyphs.leader, count: dots) + " "
    column.append(sign + left + StyledText(leader, .muted) + right)
  }

  private var leftWidth: Int { lefts.map { MarkdownText.inline($0).width }.max() ?? 0 }

  /// Whether each left stands beside any right.
  private var isInColumns: Bool {
    let right = max(4, options.map { MarkdownText.inline($0).width }.max() ?? 0)
    return MatchRows.indent + leftWidth + 5 + right <= width
  }
}
