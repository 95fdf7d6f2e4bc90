import Activities
import ActivityRun

/// The list of items, with how far each is.
enum ItemListPage {
  static func row(in state: RunState) -> Int { min(state.row, state.items.count - 1) }

  static func content(of state: RunState, layout: ScreenLayout, glyphs: Glyphs) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append("Questions", .heading)
    column.gapIfRoomy(layout)
    let chosen = row(in: state)
    for (place, session) in state.items.enumerated() {
      let words = session.stateWords(reveals: state.revealsOutcomes)
      var line = StyledText("\(place + 1)  \(words)  ")
      line.append(shortName(of: session.item).plain(as: .muted))
      column.append(
        row: line.cut(to: layout.textWidth - 2, mark: glyphs.cut), isChosen: place == chosen)
    }
    return .list(column)
  }

  /// What tells an item from the others in one line: its title, else the first line of its prompt.
  static func shortName(of item: Item) -> StyledText {
    let lines = DisplayText.clean(item.prompt).split(separator: "\n")
    return MarkdownText.inline(item.title ?? lines.first.map(String.init) ?? "")
  }
}
