import ActivityRun

/// Asks once more before a run with open items is finished.
enum UnansweredDialog {
  enum Row: Int, CaseIterable {
    case finish, goBack
  }

  static func row(in state: RunState) -> Row { Row(rawValue: state.row) ?? .goBack }

  static func words(of state: RunState) -> String {
    let open = state.skippedCount + state.unansweredCount
    return open == 1 ? "1 question is not answered." : "\(open) questions are not answered."
  }

  static func content(of state: RunState, layout: ScreenLayout, glyphs: Glyphs) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append(words(of: state), .heading)
    column.gap()
    let chosen = row(in: state)
    column.append(row: StyledText("Finish all the same"), isChosen: chosen == .finish)
    column.append(row: StyledText("Go back and answer"), isChosen: chosen == .goBack)
    return .list(column)
  }
}
