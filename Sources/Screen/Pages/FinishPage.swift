import ActivityRun

/// The end of the items: what is answered and what is not, and the way to finish.
enum FinishPage {
  /// The items that have no answer yet: they can be answered from here.
  static func openPlaces(in state: RunState) -> [Int] {
    state.items.indices.filter { !state.items[$0].isAnswered }
  }

  /// The chosen row: 0 finishes, the others lead to an open item.
  static func row(in state: RunState) -> Int { min(state.row, openPlaces(in: state).count) }

  static func content(of state: RunState, layout: ScreenLayout, glyphs: Glyphs) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append("That was the last question.", .heading)
    column.append(counts(state))
    column.gap()
    let row = row(in: state)
    column.append(row: StyledText("Finish now, and see the results"), isChosen: row == 0)
    for (index, place) in openPlaces(in: state).enumerated() {
      let words = state.items[place].stateWords(reveals: false)
      column.append(
        row: StyledText("Answer question \(place + 1): \(words)"), isChosen: row == index + 1)
    }
    return .list(column)
  }

  static func counts(_ state: RunState) -> String {
    var parts = ["\(state.answeredCount) answered"]
    if state.skippedCount > 0 { parts.append("\(state.skippedCount) skipped") }
    if state.unansweredCount > 0 { parts.append("\(state.unansweredCount) not answered") }
    return parts.joined(separator: ", ")
  }
}
