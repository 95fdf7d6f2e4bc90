/// What is sent: the run's events so far, and the open window.
enum EventViewerPage {
  static func content(
    context: RunScreenContext, layout: ScreenLayout, glyphs: Glyphs
  ) -> PageContent {
    var column = TextColumn(width: layout.lineWidth, glyphs: glyphs)
    column.append("What is sent", .heading)
    column.gapIfRoomy(layout)
    if context.eventLines.isEmpty { column.append("Nothing yet.", .muted) }
    for line in context.eventLines { column.append(DisplayText.line(line)) }
    return .flow(column)
  }
}
