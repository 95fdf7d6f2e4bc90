import CVTerm

/// A terminal without a program: shows what is written to it.
package final class EmulatedScreen {
  package let size: TerminalSize
  private let emulator: OpaquePointer

  package init(size: TerminalSize = .standard) throws {
    guard let emulator = emulator_create(Int32(size.rows), Int32(size.columns)) else {
      throw TestFailure("no memory for a terminal")
    }
    self.size = size
    self.emulator = emulator
  }

  deinit { emulator_destroy(emulator) }

  package func write(_ text: String) {
    let bytes = Array(text.utf8)
    emulator_write(emulator, bytes, bytes.count)
  }

  /// Clears the screen and writes on its first row.
  package func show(_ text: String) { write("\u{1B}[2J\u{1B}[H" + text) }

  /// The column of the cursor: how many cells what was shown has taken.
  package var cursorColumn: Int {
    var (row, column, isVisible): (Int32, Int32, Bool) = (0, 0, false)
    emulator_get_cursor(emulator, &row, &column, &isVisible)
    return Int(column)
  }

  /// The cells of the first row up to a column.
  package func cells(upTo column: Int) -> [ScreenCell] {
    (0..<column).compactMap { column in
      var cell = EmulatorCell()
      return emulator_get_cell(emulator, 0, Int32(column), &cell) ? ScreenCell(cell) : nil
    }
  }
}
