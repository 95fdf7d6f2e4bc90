import Activities
package import ActivityRun

/// The activities one can open, which of them are shown, and which is chosen.
package struct PickerModel: Equatable, Sendable {
  private(set) var arrangement: PickerArrangement
  /// Which rows of the arrangement are shown, in order: all, or what the filter finds.
  private(set) var shown: [Int] = []
  /// Which of those shown is chosen.
  package private(set) var cursor: Int
  /// What is typed to find activities; `nil` while keys are commands.
  package private(set) var filter: TextField?
  /// Whether the last key moved through what the filter found: the terminal's cursor, which a
  /// screen reader follows, is there then.
  private(set) var isMoving = false
  /// The chosen file, kept while the filter finds nothing.
  private var chosenPath: String?

  package var studentName: String
  /// Where activities were looked for; shown when there are none.
  package var folders: [String]
  package var isHelpOpen = false
  package var scroll = 0
  /// One line about the last key.
  package var notice: String?

  package init(rows: [PickerRow], cursor: Int = 0, studentName: String, folders: [String] = []) {
    arrangement = PickerArrangement(rows)
    self.cursor = cursor
    self.studentName = studentName
    self.folders = folders
    showFound()
    move(to: cursor)
    isMoving = false
  }

  /// How many activities there are, shown or not.
  var count: Int { arrangement.rows.count }

  package var chosen: PickerRow? {
    shown.indices.contains(cursor) ? arrangement.rows[shown[cursor]] : nil
  }

  /// Chooses a row of those shown, the nearest there is.
  mutating func move(to target: Int) {
    cursor = max(0, min(target, shown.count - 1))
    isMoving = true
    noteChosen()
  }

  /// Shows what the text finds, or everything; the chosen row stays chosen if it is there.
  mutating func find(_ text: TextField?) {
    filter = text
    isMoving = false
    showFound()
    cursor = placeOfChosen ?? 0
    noteChosen()
  }

  /// Takes other rows, as files have changed: the chosen file and the filter stay.
  package mutating func show(_ rows: [PickerRow]) {
    arrangement = PickerArrangement(rows)
    if rows.isEmpty { filter = nil }
    showFound()
    cursor = placeOfChosen ?? max(0, min(cursor, shown.count - 1))
    noteChosen()
  }

  private mutating func showFound() {
    let words = SearchWords(filter?.text ?? "")
    shown = arrangement.rows.indices.filter { words.areAll(in: arrangement.rows[$0].searchText) }
  }

  private var placeOfChosen: Int? {
    shown.firstIndex { arrangement.rows[$0].path == chosenPath }
  }

  private mutating func noteChosen() {
    if let chosen { chosenPath = chosen.path }
  }
}
