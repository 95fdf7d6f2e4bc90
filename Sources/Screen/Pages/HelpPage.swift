/// All keys, from the table of commands; and whether the terminal reports its focus.
enum HelpPage {
  static func content(
    context: RunScreenContext, layout: ScreenLayout, glyphs: Glyphs
  ) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    appendCommands(to: &column, isCompact: layout.isCompact)
    column.append(focusWords(context.focusReports))
    return .flow(column)
  }

  /// Before a run: the keys of this screen, then those of the questions.
  static func content(
    here: [FooterEntry], layout: ScreenLayout, glyphs: Glyphs
  ) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append("Keys here", .heading)
    for entry in here { column.append(entry.text) }
    column.gap()
    appendCommands(to: &column, isCompact: layout.isCompact)
    return .flow(column)
  }

  private static func appendCommands(to column: inout TextColumn, isCompact: Bool) {
    column.append("Keys in the questions", .heading)
    if !isCompact { column.gap() }
    for row in CommandTable.rows { append(row, to: &column, isCompact: isCompact) }
    column.gap()
    column.append("While you type an answer, letters go into it: use F-keys then.")
  }

  /// Keys on the left and the words beside them; below them where the window is narrow.
  private static func append(
    _ row: CommandRow, to column: inout TextColumn, isCompact: Bool
  ) {
    let keys = KeyNames.text(row.keys, range: column.glyphs.range)
    let indent = isCompact ? 4 : 18
    let blanks = indent - Graphemes.width(of: keys)
    if blanks > 0 {
      let mark = StyledText(keys, .key) + StyledText(String(repeating: " ", count: blanks))
      column.append(StyledText(row.help), after: mark)
    } else {
      column.append(keys, .key)
      column.append(
        StyledText(row.help), after: StyledText(String(repeating: " ", count: indent)))
    }
  }

  private static func focusWords(_ reports: RunScreenContext.FocusReports) -> String {
    switch reports {
    case .yes: "This terminal tells when you are in another window: that time is not counted."
    case .no: "This terminal does not tell when you are in another window: press F3 when you go."
    case .unknown:
      "Whether this terminal tells when you are in another window is not known: press F3 when "
        + "you go."
    }
  }
}
