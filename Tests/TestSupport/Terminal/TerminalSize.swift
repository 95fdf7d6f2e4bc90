/// The size of a terminal under test.
package struct TerminalSize: Equatable, Sendable {
  package var columns: Int
  package var rows: Int

  package static let standard = TerminalSize(columns: 80, rows: 24)
  package static let compact = TerminalSize(columns: 40, rows: 12)

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
