import CVTerm

extension TerminalProgram {
  /// The rows of the screen, without trailing blanks.
  package var screen: [String] {
    (0..<size.rows).map { row in
      var line = ""
      var column = 0
      while column < size.columns, let cell = cell(column: column, row: row) {
        line += cell.text.isEmpty ? " " : cell.text
        column += max(1, cell.width)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// `nil` outside the screen.
  package func cell(column: Int, row: Int) -> ScreenCell? {
    var cell = EmulatorCell()
    guard emulator_get_cell(emulator, Int32(row), Int32(column), &cell) else { return nil }
    return ScreenCell(cell)
  }

  /// Where the cursor stands; `nil` while it is hidden.
  package var cursor: (column: Int, row: Int)? {
    var row: Int32 = 0
    var column: Int32 = 0
    var isVisible = false
    emulator_get_cursor(emulator, &row, &column, &isVisible)
    return isVisible ? (Int(column), Int(row)) : nil
  }

  package var isAlternateScreen: Bool { emulator_is_alternate(emulator) }
}
