/// A part of the body with its lines, and from which of them on it shows.
struct Region {
  /// What decides which of its lines show.
  enum Motion {
    /// The student scrolls it.
    case scrolled
    /// It follows its focus.
    case following
    /// It follows its focus until the student scrolls it (`RunState.scroll`).
    case anchored
  }

  var origin: Point
  var width: Int
  var height: Int
  var column: TextColumn
  var offset = 0
  var motion: Motion
  /// The keys that show more of it.
  var moreKeys = (up: "PgUp", down: "PgDn")

  var maxOffset: Int { max(0, column.lines.count - height) }
  var hasMoreAbove: Bool { offset > 0 }
  var hasMoreBelow: Bool { offset < maxOffset }

  init(_ column: TextColumn, at origin: Point, height: Int, motion: Motion) {
    self.origin = origin
    self.width = column.width
    self.height = height
    self.column = column
    self.motion = motion
  }

  /// A region that the student scrolls, from a line on.
  static func scrolled(
    _ column: TextColumn, at origin: Point, height: Int, from line: Int
  ) -> Region {
    var region = Region(column, at: origin, height: height, motion: .scrolled)
    region.offset = min(max(0, line), region.maxOffset)
    return region
  }

  /// A region that keeps its focus in sight.
  static func following(
    _ column: TextColumn, at origin: Point, height: Int,
    moreKeys: (up: String, down: String) = ("Up", "Down")
  ) -> Region {
    var region = Region(column, at: origin, height: height, motion: .following)
    region.moreKeys = moreKeys
    region.offset = region.offsetOfFocus
    return region
  }

  /// A region that keeps its focus in sight, or shows its lines from one on that counts from 1.
  static func anchored(
    _ column: TextColumn, at origin: Point, height: Int, scroll: Int
  ) -> Region {
    var region = Region(column, at: origin, height: height, motion: .anchored)
    region.offset = scroll == 0 ? region.offsetOfFocus : min(scroll - 1, region.maxOffset)
    return region
  }

  private var offsetOfFocus: Int {
    // One line more than the focus, so that one sees that the list goes on.
    let wanted = (column.focus ?? 0) + 2 - height
    let offset = min(max(0, wanted), maxOffset)
    return column.focus.map { min(offset, $0) } ?? offset
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
