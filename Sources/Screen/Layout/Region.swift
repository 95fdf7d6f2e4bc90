/// A part of the body with its lines, and from which of them on it shows.
struct Region: Equatable {
  var origin: Point
  var width: Int
  var height: Int
  var column: TextColumn
  var offset: Int
  /// Whether the student scrolls it; else it follows its focus.
  var isScrolled: Bool

  var maxOffset: Int { max(0, column.lines.count - height) }
  var hasMoreAbove: Bool { offset > 0 }
  var hasMoreBelow: Bool { offset < maxOffset }

  /// A region that the student scrolls, from a line on.
  static func scrolled(
    _ column: TextColumn, at origin: Point, height: Int, from line: Int
  ) -> Region {
    var region = Region(
      origin: origin, width: column.width, height: height, column: column, offset: 0,
      isScrolled: true)
    region.offset = min(max(0, line), region.maxOffset)
    return region
  }

  /// A region that keeps its focus in sight.
  static func following(_ column: TextColumn, at origin: Point, height: Int) -> Region {
    var region = Region(
      origin: origin, width: column.width, height: height, column: column, offset: 0,
      isScrolled: false)
    // One line more than the focus, so that one sees that the list goes on.
    let wanted = (column.focus ?? 0) + 2 - height
    region.offset = min(max(0, wanted), region.maxOffset)
    if let focus = column.focus { region.offset = min(region.offset, focus) }
    return region
  }

  func draw(on canvas: inout Canvas) {
    for (row, line) in column.lines.dropFirst(offset).prefix(height).enumerated() {
      canvas.draw(
        line, at: Point(column: origin.column, row: origin.row + row), width: width)
    }
    guard let cursor = column.cursor, (offset..<offset + height).contains(cursor.row) else {
      return
    }
    canvas.placeCursor(
      Point(column: origin.column + cursor.column, row: origin.row + cursor.row - offset))
  }
}
