import ActivityRun

/// A text field as it stands on the screen: what of it shows, and the cell of its cursor.
struct FieldView: Equatable {
  let text: String
  let cursor: Int

  /// Lays a field out.
  ///
  /// - Parameters:
  ///   - field: What is typed so far.
  ///   - minimum: Cells of the empty field.
  ///   - maximum: Cells it grows to; a longer text shows the part around its cursor.
  init(_ field: TextField, minimum: Int, maximum: Int) {
    let before = Graphemes.split(DisplayText.line(String(field.characters[..<field.cursor])))
    let after = Graphemes.split(DisplayText.line(String(field.characters[field.cursor...])))
    let room = max(2, maximum)
    var shown = before
    var used = FieldView.width(of: before)
    // The cursor needs a cell of its own behind the last letter.
    while used > room - 1, let first = shown.first {
      used -= first.width
      shown.removeFirst()
    }
    cursor = used
    for grapheme in after {
      guard used + grapheme.width <= room else { break }
      shown.append(grapheme)
      used += grapheme.width
    }
    let blanks = max(0, min(max(minimum, used + 1), room) - used)
    text = shown.map(\.text).joined() + String(repeating: "_", count: blanks)
  }

  private static func width(of graphemes: [Grapheme]) -> Int {
    graphemes.reduce(0) { $0 + $1.width }
  }
}
