import Screen

extension Frame {
  /// Writes text into a row as screens do, clipped.
  mutating func write(graphemesOf text: String, row: Int, role: Role) {
    var column = 0
    for grapheme in Graphemes.split(text) {
      guard column + grapheme.width <= size.columns else { return }
      self[column, row] = Cell(text: grapheme.text, role: role)
      if grapheme.width == 2 { self[column + 1, row] = Cell(text: "", role: role) }
      column += grapheme.width
    }
  }

  /// Writes text into a row, clipped; CJK, flags and emoji style take two cells.
  mutating func write(_ text: String, row: Int, role: Role) {
    guard row < size.rows else { return }
    var column = 0
    for character in text {
      let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
      guard column + (isWide ? 2 : 1) <= size.columns else { return }
      self[column, row] = Cell(text: String(character), role: role)
      if isWide { self[column + 1, row] = Cell(text: "", role: role) }
      column += isWide ? 2 : 1
    }
  }
}
