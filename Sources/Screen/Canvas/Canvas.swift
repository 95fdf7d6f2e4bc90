/// Draws into a frame; nothing gets beyond its edges, and nothing unprintable gets in.
package struct Canvas {
  package private(set) var frame: Frame
  package let appearance: Appearance

  package init(size: Size, appearance: Appearance) {
    frame = Frame(size: size)
    self.appearance = appearance
  }

  /// Draws a line from a cell on, in at most `width` columns.
  ///
  /// What does not fit is cut, and a mark says so. Returns the column after the last cell drawn.
  @discardableResult
  package mutating func draw(_ text: StyledText, at point: Point, width: Int) -> Int {
    let room = min(width, frame.size.columns - point.column)
    guard point.row >= 0, point.row < frame.size.rows, point.column >= 0, room > 0 else {
      return point.column
    }
    var column = point.column
    for run in text.cut(to: room, mark: appearance.glyphs.cut).runs {
      for grapheme in Graphemes.split(run.text) where grapheme != .newline {
        column = put(grapheme, run.role, Point(column: column, row: point.row))
      }
    }
    return column
  }

  private mutating func put(_ grapheme: Grapheme, _ role: Role, _ point: Point) -> Int {
    guard point.column + grapheme.width <= frame.size.columns else { return point.column }
    frame[point.column, point.row] = Cell(text: grapheme.text, role: role)
    if grapheme.width == 2 {
      frame[point.column + 1, point.row] = Cell(text: "", role: role)
    }
    return point.column + grapheme.width
  }

  /// A rule over the whole width of a row.
  package mutating func rule(row: Int) {
    let line = String(repeating: appearance.glyphs.rule, count: frame.size.columns)
    draw(StyledText(line, .border), at: Point(column: 0, row: row), width: frame.size.columns)
  }

  /// Puts the terminal's cursor on a cell, if that is on the screen.
  package mutating func placeCursor(_ point: Point) {
    guard (0..<frame.size.columns).contains(point.column),
      (0..<frame.size.rows).contains(point.row)
    else { return }
    frame.cursor = point
  }
}
