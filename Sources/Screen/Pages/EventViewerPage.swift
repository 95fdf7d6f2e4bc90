/// What is sent: the run's events so far, and the open window; in words, or as JSON.
enum EventViewerPage {
  static func content(
    isJSON: Bool, context: RunScreenContext, layout: ScreenLayout, glyphs: Glyphs
  ) -> PageContent {
    var column = TextColumn(width: layout.lineWidth, glyphs: glyphs)
    column.append(isJSON ? "What is sent, as JSON" : "What is sent", .heading)
    column.gapIfRoomy(layout)
    if context.isPractice {
      column.append("Nothing: this is practice, and nothing of it is recorded or sent.")
      return .flow(column)
    }
    if context.eventLines.isEmpty { column.append("Nothing yet.", .muted) }
    for line in context.eventLines { append(line, to: &column) }
    return .flow(column)
  }

  /// A line keeps its indent when it is wrapped; an empty one parts the events.
  private static func append(_ line: String, to column: inout TextColumn) {
    guard !line.isEmpty else { return column.gap() }
    let indent = line.prefix { $0 == " " }
    let text = DisplayText.line(String(line.dropFirst(indent.count)))
    column.append(StyledText(text), after: StyledText(String(indent)))
  }
}
