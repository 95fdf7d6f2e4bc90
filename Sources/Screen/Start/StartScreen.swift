/// The screen before a run: what it is, who one is, what is saved and what is sent.
package enum StartScreen {
  package static func frame(
    of model: StartModel, size: Size, appearance: Appearance = .unicode
  ) -> Frame {
    guard ScreenLayout.isLargeEnough(size) else {
      return TooSmallPage.frame(size: size, appearance: appearance)
    }
    let layout = ScreenLayout(size: size)
    let screen = ScreenFrame(
      title: StyledText(DisplayText.line(model.title), .title),
      place: model.isPractice ? StyledText("Practice", .notice) : .empty,
      regions: regions(of: model, layout, appearance.glyphs),
      status: StyledText("time is counted from the first question on", .muted),
      footer: footer(of: model))
    return screen.frame(layout: layout, appearance: appearance)
  }

  /// The meaning of a key; in a window too small to show anything only leaving and drawing work.
  package static func meaning(
    of key: Key, in model: StartModel, size: Size, appearance: Appearance = .unicode
  ) -> StartMeaning {
    let isSeen = ScreenLayout.isLargeEnough(size)
    switch key.lowercased {
    case .character("q"), .function(10), .control("c"): return .leave
    case .control("l"): return .redraw
    case .control("z"): return .suspend
    case .character("?"), .function(1): return isSeen ? helpToggled(model) : .nothing
    case .enter where model.isHelpOpen, .escape where model.isHelpOpen: return helpToggled(model)
    case .enter:
      return isSeen && (model.mayBegin || model.unfinished != nil) ? .begin : .nothing
    case .character("n"):
      return isSeen && model.unfinished != nil && model.mayBegin ? .startAgain : .nothing
    case .character("u"): return isSeen && !model.isPractice ? .changeStudent : .nothing
    case .character("l"):
      return isSeen && model.languages.count > 1 ? .changeLanguage : .nothing
    default: return isSeen ? scrolled(key, model, ScreenLayout(size: size), appearance) : .nothing
    }
  }

  private static func helpToggled(_ model: StartModel) -> StartMeaning {
    var changed = model
    changed.isHelpOpen.toggle()
    changed.scroll = 0
    return .updated(changed)
  }

  private static func scrolled(
    _ key: Key, _ model: StartModel, _ layout: ScreenLayout, _ appearance: Appearance
  ) -> StartMeaning {
    guard let command = CommandTable.command(for: key),
      let target = regions(of: model, layout, appearance.glyphs)
        .scrollTarget(command, from: model.scroll)
    else { return .nothing }
    var changed = model
    changed.scroll = target
    return .updated(changed)
  }

  private static func footer(of model: StartModel) -> [FooterEntry] {
    if model.isHelpOpen { return [FooterEntry(.back), FooterEntry(.quit)] }
    var entries: [FooterEntry] = []
    if model.unfinished != nil {
      entries.append(FooterEntry(key: "Enter", word: "go on"))
    } else if model.mayBegin {
      entries.append(FooterEntry(key: "Enter", word: "begin"))
    }
    if model.unfinished != nil, model.mayBegin {
      entries.append(FooterEntry(key: "n", word: "start again"))
    }
    if model.languages.count > 1 { entries.append(FooterEntry(key: "l", word: "language")) }
    if !model.isPractice { entries.append(FooterEntry(key: "u", word: "not you?")) }
    return entries + [FooterEntry(.help), FooterEntry(.quit)]
  }

  private static func regions(
    of model: StartModel, _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> [Region] {
    let content: PageContent
    if model.isHelpOpen {
      var shown = model
      shown.isHelpOpen = false
      content = HelpPage.content(here: footer(of: shown), layout: layout, glyphs: glyphs)
    } else {
      content = StartText.content(of: model, layout: layout, glyphs: glyphs)
    }
    return layout.regions(of: content, scroll: model.scroll)
  }
}
