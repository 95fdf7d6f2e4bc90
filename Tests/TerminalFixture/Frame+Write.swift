import Screen

extension Frame {
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
