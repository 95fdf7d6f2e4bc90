extension PickerScreen {
  /// The meaning of a key; in a window too small to show anything only leaving and drawing work.
  package static func meaning(
    of key: Key, in model: PickerModel, size: Size, appearance: Appearance = .unicode
  ) -> PickerMeaning {
    let isSeen = ScreenLayout.isLargeEnough(size)
    switch CommandTable.command(for: key) {
    case .quit: return .leave
    case .redraw: return .redraw
    case .suspend: return .suspend
    case .help: return isSeen ? helpToggled(model) : .nothing
    case .back: return isSeen && model.isHelpOpen ? helpToggled(model) : .nothing
    case .confirm where model.isHelpOpen: return isSeen ? helpToggled(model) : .nothing
    case .confirm: return isSeen ? opened(model) : .nothing
    case .moveUp, .moveDown, .pageUp, .pageDown, .toStart, .toEnd:
      guard isSeen, let command = CommandTable.command(for: key) else { return .nothing }
      return moved(command, model, ScreenLayout(size: size), appearance)
    default: return .nothing
    }
  }

  private static func helpToggled(_ model: PickerModel) -> PickerMeaning {
    var changed = model
    changed.isHelpOpen.toggle()
    changed.scroll = 0
    changed.notice = nil
    return .updated(changed)
  }

  /// A broken file does not open; its problem stands below it.
  private static func opened(_ model: PickerModel) -> PickerMeaning {
    guard model.rows.indices.contains(model.cursor) else { return .nothing }
    guard model.rows[model.cursor].problem != nil else { return .open(model.cursor) }
    var changed = model
    changed.notice = "this file has a mistake and cannot be opened"
    return .updated(changed)
  }

  private static func moved(
    _ command: Command, _ model: PickerModel, _ layout: ScreenLayout, _ appearance: Appearance
  ) -> PickerMeaning {
    var changed = model
    changed.notice = nil
    if model.isHelpOpen {
      let regions = regions(of: model, layout, appearance.glyphs)
      guard let target = regions.scrollTarget(command, from: model.scroll) else { return .nothing }
      changed.scroll = target
      return .updated(changed)
    }
    guard !model.rows.isEmpty else { return .nothing }
    let page = max(1, layout.bodyHeight / 2)
    let target =
      switch command {
      case .moveUp: model.cursor - 1
      case .moveDown: model.cursor + 1
      case .pageUp: model.cursor - page
      case .pageDown: model.cursor + page
      case .toStart: 0
      default: model.rows.count - 1
      }
    changed.cursor = min(max(0, target), model.rows.count - 1)
    return .updated(changed)
  }
}
