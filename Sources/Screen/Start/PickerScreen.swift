/// The list of activities.
package enum PickerScreen {
  package static func frame(
    of model: PickerModel, size: Size, appearance: Appearance = .unicode
  ) -> Frame {
    guard ScreenLayout.isLargeEnough(size) else {
      return TooSmallPage.frame(size: size, appearance: appearance)
    }
    let layout = ScreenLayout(size: size)
    let name = DisplayText.line(model.studentName)
    let count = model.rows.count == 1 ? "1 activity" : "\(model.rows.count) activities"
    let screen = ScreenFrame(
      title: StyledText("bellwork", .title), place: StyledText(name, .muted),
      regions: regions(of: model, layout, appearance.glyphs),
      status: model.notice.map { StyledText($0, .notice) } ?? StyledText(count, .muted),
      footer: footer(of: model))
    return screen.frame(layout: layout, appearance: appearance)
  }

  private static func footer(of model: PickerModel) -> [FooterEntry] {
    let leave = [FooterEntry(.help), FooterEntry(.quit)]
    if model.isHelpOpen { return [FooterEntry(.back), FooterEntry(.quit)] }
    if model.rows.isEmpty { return leave }
    return [FooterEntry(key: "Enter", word: "open"), FooterEntry(key: "Up Down", word: "move")]
      + leave
  }

  static func regions(
    of model: PickerModel, _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> [Region] {
    guard model.isHelpOpen else {
      return layout.regions(of: list(of: model, layout, glyphs), scroll: 0)
    }
    var shown = model
    shown.isHelpOpen = false
    let help = HelpPage.content(here: footer(of: shown), layout: layout, glyphs: glyphs)
    return layout.regions(of: help, scroll: model.scroll)
  }

  private static func list(
    of model: PickerModel, _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    guard !model.rows.isEmpty else {
      column.append("There are no activities here yet.", .heading)
      if !model.folders.isEmpty { column.append("These folders were looked through:") }
      for folder in model.folders {
        column.append(StyledText(DisplayText.line(folder)), after: StyledText("  "))
      }
      return .list(column)
    }
    column.append("Choose an activity", .heading)
    column.gapIfRoomy(layout)
    for (index, row) in model.rows.enumerated() {
      PickerText.append(row, to: &column, isChosen: index == model.cursor, layout: layout)
    }
    return .list(column)
  }
}
