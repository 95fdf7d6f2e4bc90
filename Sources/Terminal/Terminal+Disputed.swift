import Screen

/// Cells whose width terminals disagree about (`DisplayWidth.isDisputed`): all else in their row
/// stays in its place, whatever this terminal makes of them.
extension Terminal {
  /// What ncurses has of a cell: blanks in place of one that is drawn apart from it.
  func placed(_ cell: Cell, column: Int, width: Int) -> String {
    guard cell.isDisputed, Curses.canPutApart else { return cell.text }
    return isNearEdge(cell, column: column, width: width)
      ? "\u{FFFD}" : String(repeating: " ", count: width)
  }

  /// Hands over the cells that are drawn apart: each disputed one, and what follows in its row,
  /// which it may have been drawn over.
  func putDisputed(of frame: Frame) {
    Curses.clearApart()
    guard Curses.canPutApart else { return }
    let columns = min(frame.size.columns, size.columns)
    for row in 0..<min(frame.size.rows, size.rows) {
      guard let start = (0..<columns).first(where: { frame[$0, row].isDisputed }) else { continue }
      for column in start..<columns where !frame[column, row].isRightHalf {
        put(frame[column, row], of: frame, column: column, row: row)
      }
    }
  }

  private func put(_ cell: Cell, of frame: Frame, column: Int, row: Int) {
    let isWide = column + 1 < frame.size.columns && frame[column + 1, row].isRightHalf
    let width = isWide ? 2 : 1
    let isApart = cell.isDisputed && !isNearEdge(cell, column: column, width: width)
    let text =
      isApart || !cell.isDisputed
      ? cell.text : "\u{FFFD}" + String(repeating: " ", count: width - 1)
    Curses.putApart(
      text, column: column, row: row, width: width, looks: theme[cell.role],
      isDisputed: isApart)
  }

  /// Whether a terminal that gives each scalar two cells would run over the edge with it.
  private func isNearEdge(_ cell: Cell, column: Int, width: Int) -> Bool {
    column + 2 * cell.text.unicodeScalars.count > size.columns
  }
}
