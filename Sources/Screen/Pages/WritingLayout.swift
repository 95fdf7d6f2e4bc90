import ActivityRun

/// A text of several lines as it stands in a box: soft-wrapped by words, and where its cursor is.
///
/// Nothing is left out at the end of a row, so that each place of the text has its cell. The last
/// column is the cursor's alone.
struct WritingLayout: Equatable {
  struct Row: Equatable {
    /// The characters of the row, without the line break at its end.
    var range: Range<Int>
    /// Whether the next row goes on with the same line.
    var isWrapped = false
  }

  private let characters: [Character]
  private let widths: [Int]
  private(set) var rows: [Row] = []
  private(set) var cursor = Point(column: 0, row: 0)

  init(_ field: TextField, width: Int) {
    characters = field.characters
    widths = field.characters.map { Graphemes.width(of: String($0)) }
    var start = 0
    while start <= characters.count {
      let end = characters[start...].firstIndex(where: \.isNewline) ?? characters.count
      wrap(start..<end, width: max(2, width - 1))
      start = end + 1
    }
    cursor = point(of: field.cursor)
  }

  /// What a row shows.
  func text(ofRow row: Int) -> String { DisplayText.line(String(characters[rows[row].range])) }

  /// The place in the text of the cell so many rows below the cursor; the start above the first
  /// row, the end below the last.
  func place(rowsBelow step: Int) -> Int {
    let row = cursor.row + step
    if row < 0 { return 0 }
    guard row < rows.count else { return characters.count }
    let range = rows[row].range
    var place = range.lowerBound
    var column = 0
    // Behind the last character of a row that goes on, one is on the next.
    let last = rows[row].isWrapped ? range.upperBound - 1 : range.upperBound
    while place < last, column + widths[place] <= cursor.column {
      column += widths[place]
      place += 1
    }
    return place
  }

  private func point(of place: Int) -> Point {
    let row = rows.lastIndex { $0.range.lowerBound <= place } ?? 0
    let column = widths[rows[row].range.lowerBound..<place].reduce(0, +)
    return Point(column: column, row: row)
  }

  private mutating func wrap(_ line: Range<Int>, width: Int) {
    var start = line.lowerBound
    var breakPlace: Int?
    var used = 0
    var place = start
    while place < line.upperBound {
      let isSpace = characters[place] == " "
      // A space may hang over the edge: it belongs to the word before it.
      if used + widths[place] > width, !isSpace, place > start {
        let end = breakPlace ?? place
        rows.append(Row(range: start..<end, isWrapped: true))
        start = end
        used = widths[start..<place].reduce(0, +)
        breakPlace = nil
        continue
      }
      used += widths[place]
      place += 1
      if isSpace { breakPlace = place }
    }
    rows.append(Row(range: start..<line.upperBound))
  }
}
