import ActivityRun

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
    let screen = ScreenFrame(
      title: StyledText("bellwork", .title), place: StyledText(name, .muted),
      regions: regions(of: model, layout, appearance.glyphs),
      status: status(of: model, layout, appearance.glyphs),
      footer: footer(of: model))
    return screen.frame(layout: layout, appearance: appearance)
  }

  /// The last key's notice, else how many there are; in a window whose footer has no room for it,
  /// also the way back from finding.
  private static func status(
    of model: PickerModel, _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> StyledText {
    if let notice = model.notice { return StyledText(notice, .notice) }
    let all = model.count == 1 ? "1 activity" : "\(model.count) activities"
    guard let filter = model.filter else { return StyledText(all, .muted) }
    let count = StyledText(filter.isEmpty ? all : "\(model.shown.count) of \(all)", .muted)
    let wayBack = FooterEntry(.back, word: "all").text
    return layout.isCompact ? count + StyledText(" \(glyphs.separator) ", .muted) + wayBack : count
  }

  private static func footer(of model: PickerModel) -> [FooterEntry] {
    let leave = [FooterEntry(.help), FooterEntry(.quit)]
    if model.isHelpOpen { return [FooterEntry(.back), FooterEntry(.quit)] }
    if model.count == 0 { return leave }
    let open = FooterEntry(key: "Enter", word: "open")
    let move = FooterEntry(key: "Up Down", word: "move")
    guard model.filter != nil else {
      return [open, FooterEntry(key: filterKey.name, word: "find"), move] + leave
    }
    return [
      open, FooterEntry(.back, word: "show all"), move, FooterEntry(.help, isTyping: true),
      FooterEntry(.quit, isTyping: true),
    ]
  }

  /// What works here, in more words than the footer has room for.
  private static var help: [FooterEntry] {
    [
      FooterEntry(key: "Enter", word: "open the chosen activity"),
      FooterEntry(key: "Up Down, PgUp PgDn, Home End", word: "move through the list"),
      FooterEntry(
        key: filterKey.name,
        word: "find: type words of a title, subject, grade, course, unit or file name"),
      FooterEntry(.back, word: "end finding, and show all activities"),
      FooterEntry(key: "F10", word: "leave, also while you type; else also q"),
    ]
  }

  static func regions(
    of model: PickerModel, _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> [Region] {
    guard model.isHelpOpen else {
      return PickerPage(model: model, layout: layout, glyphs: glyphs).regions
    }
    let content = HelpPage.content(here: help, layout: layout, glyphs: glyphs)
    return layout.regions(of: content, scroll: model.scroll)
  }
}
