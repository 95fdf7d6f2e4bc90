import Activities
import ActivityRun

extension ItemPage {
  /// The text as it stands in its box; nothing where there is no box.
  var writing: WritingLayout? {
    guard case .writing(let field) = session.draft else { return nil }
    return WritingLayout(field, width: width - ItemPage.edgeWidth)
  }

  /// Cells of the box's edge.
  private static let edgeWidth = 2
  /// Rows of a box where the author asks for none.
  private static let usualRows = 8

  /// As many rows as are asked for, or as fit; below them the count of words.
  func appendBox(to column: inout TextColumn, _ field: TextField) {
    guard let writing, case .extendedText(let asked) = session.item.interaction else { return }
    let rows = min(max(2, asked.lines ?? ItemPage.usualRows), boxRoom - column.lines.count)
    let first = max(0, min(writing.cursor.row + 1 - rows, writing.rows.count - rows))
    let edge = StyledText(glyphs.edge + " ", .border)
    for row in first..<first + rows {
      if row == writing.cursor.row {
        column.focus = column.lines.count
        column.cursor = Point(
          column: min(ItemPage.edgeWidth + writing.cursor.column, width - 1),
          row: column.lines.count)
      }
      let text = row < writing.rows.count ? writing.text(ofRow: row) : ""
      column.append(unwrapped: [edge + StyledText(text)])
    }
    var words = StyledText(asked.countWords(WordCount.words(field.text)), .muted)
    if first > 0 || first + rows < writing.rows.count {
      words.append(", line \(writing.cursor.row + 1) of \(writing.rows.count)", .muted)
    }
    column.append(words)
  }

  /// Rows of the box that are sure to be in sight with the line below them.
  private var boxRoom: Int {
    let prompt = isBeside || passage == nil ? promptColumn.lines.count : layout.bodyHeight
    let gap = layout.isCompact ? 0 : 1
    return max(3, max(layout.belowLimit, layout.bodyHeight - gap - prompt) - 1)
  }

  /// What has been written and what it is measured by, where one marks oneself; the back of a card.
  func appendAbove(to column: inout TextColumn) {
    switch (session.draft, session.item.interaction) {
    case (.marking(let field, _, _), .extendedText(let writing)):
      column.gapIfRoomy(layout)
      column.append("Your text", .heading)
      column.append(typed: field.text)
      guard let sample = writing.sampleAnswer else { return }
      column.gapIfRoomy(layout)
      column.append("A sample answer", .heading)
      column.append(markdown: sample)
    case (.card(isTurned: true, _), .flashcard(let card)):
      column.gapIfRoomy(layout)
      column.append(String(repeating: glyphs.rule, count: min(width, 20)), .border)
      column.append(markdown: card.back)
    default: break
    }
  }
}

extension TextColumn {
  /// A text as a student typed it, line breaks and all.
  mutating func append(typed text: String) { append(StyledText(DisplayText.clean(text))) }
}
