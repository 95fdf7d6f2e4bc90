/// The activities one can open, and which of them is chosen.
package struct PickerModel: Equatable, Sendable {
  package var rows: [PickerRow]
  package var cursor: Int
  package var studentName: String
  /// Where activities were looked for; shown when there are none.
  package var folders: [String]
  package var isHelpOpen = false
  package var scroll = 0
  /// One line about the last key.
  package var notice: String?

  package init(rows: [PickerRow], cursor: Int = 0, studentName: String, folders: [String] = []) {
    self.rows = rows
    self.cursor = max(0, min(cursor, rows.count - 1))
    self.studentName = studentName
    self.folders = folders
  }
}
