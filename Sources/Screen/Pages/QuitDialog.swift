import ActivityRun

/// Leave and keep the run, give it up, or stay.
enum QuitDialog {
  enum Row: Int, CaseIterable {
    case leave, abandon, stay
  }

  static func row(in state: RunState) -> Row { Row(rawValue: state.row) ?? .stay }

  static func content(
    of state: RunState, isPractice: Bool, layout: ScreenLayout, glyphs: Glyphs
  ) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append("Leave this activity?", .heading)
    column.gap()
    let chosen = row(in: state)
    for row in Row.allCases {
      let words = words(row, in: state, isPractice: isPractice)
      column.append(row: StyledText(words), isChosen: row == chosen)
    }
    return .list(column)
  }

  static func words(_ row: Row, in state: RunState, isPractice: Bool) -> String {
    isPractice ? practiceWords(row) : words(row, state)
  }

  private static func words(_ row: Row, _ state: RunState) -> String {
    switch row {
    case .leave: "Leave and keep it: next time you go on where you are"
    case .abandon:
      state.hasTakenAttempt
        ? "Give it up: this uses up try \(state.attempt)"
        : "Give it up: nothing is answered yet, so it uses up no try"
    case .stay: "Stay here"
    }
  }

  /// Practice is neither kept nor counted.
  private static func practiceWords(_ row: Row) -> String {
    switch row {
    case .leave: "Leave: practice is not kept"
    case .abandon: "Give it up: practice uses up no try"
    case .stay: "Stay here"
    }
  }
}
