/// Lines that belong together, in a width, and which of them must stay in sight.
struct TextColumn: Equatable {
  let width: Int
  let glyphs: Glyphs
  private(set) var lines: [StyledText] = []
  /// The line of the cursor or the chosen row.
  var focus: Int?
  /// Where one types or is: a line, and a cell in it.
  var cursor: Point?

  init(width: Int, glyphs: Glyphs) {
    self.width = max(2, width)
    self.glyphs = glyphs
  }

  var isEmpty: Bool { lines.isEmpty }

  /// A blank line, if one belongs here: not at the top, and never two.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append(.empty) }
  }

  /// A blank line where the window has room for it.
  mutating func gapIfRoomy(_ layout: ScreenLayout) {
    if !layout.isCompact { gap() }
  }

  mutating func append(_ text: StyledText) {
    lines.append(contentsOf: Paragraph.lines(of: text, width: width, glyphs: glyphs))
  }

  mutating func append(_ text: String, _ role: Role = .text) { append(StyledText(text, role)) }

  /// Lines that are never wrapped; what does not fit is cut, and a mark says so.
  mutating func append(unwrapped text: [StyledText]) {
    lines.append(contentsOf: text.map { $0.cut(to: width, mark: glyphs.cut) })
  }

  mutating func append(markdown source: String) {
    lines.append(contentsOf: MarkdownText(source).lines(width: width, glyphs: glyphs))
  }

  /// A paragraph to the right of its mark.
  mutating func append(_ text: StyledText, after mark: StyledText) {
    lines.append(
      contentsOf: Paragraph.lines(of: text, after: mark, width: width, glyphs: glyphs))
  }

  mutating func append(_ other: TextColumn) {
    let start = lines.count
    if let focus = other.focus { self.focus = start + focus }
    if let cursor = other.cursor {
      self.cursor = Point(column: cursor.column, row: start + cursor.row)
    }
    lines.append(contentsOf: other.lines)
  }

  /// The next line is where one is: it stays in sight, and the terminal's cursor goes there, which
  /// is what a screen reader follows.
  mutating func markFocus() {
    focus = lines.count
    cursor = Point(column: 0, row: lines.count)
  }

  /// One row of a list one chooses from.
  mutating func append(row text: StyledText, isChosen: Bool) {
    if isChosen { markFocus() }
    let pointer = isChosen ? glyphs.pointer + " " : "  "
    append(
      isChosen ? text.plain(as: .selected) : text,
      after: StyledText(pointer, isChosen ? .selected : .text))
  }
}
