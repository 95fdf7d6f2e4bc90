/// The pause; it shows nothing of the activity (design.md 3).
enum PausePage {
  static func content(layout: ScreenLayout, glyphs: Glyphs) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append("Paused", .heading)
    column.gap()
    column.append("Take your time: none of it is counted as working.")
    column.append("Press any key to go on. That key does nothing else.")
    return .flow(column)
  }
}
