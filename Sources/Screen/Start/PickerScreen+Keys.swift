import ActivityRun

extension PickerScreen {
  /// Opens the filter; no row of the table of commands, which are those of a run.
  static let filterKey = Key.character("/")

  /// The meaning of a key; in a window too small to show anything only leaving and drawing work.
  ///
  /// While the filter is open, what is typed goes into it, and only other keys are commands.
  package static func meaning(
    of key: Key, in model: PickerModel, size: Size, appearance: Appearance = .unicode
  ) -> PickerMeaning {
    let isSeen = ScreenLayout.isLargeEnough(size)
    if let filter = model.filter, !model.isHelpOpen, let edit = TextKeys.edit(for: key) {
      return isSeen ? edited(filter, edit, model) : .nothing
    }
    let command = CommandTable.command(for: key)
    switch command {
    case .quit: return .leave
    case .redraw: return .redraw
    case .suspend: return .suspend
    default: break
    }
    guard isSeen else { return .nothing }
    if model.isHelpOpen { return helpMeaning(command, model, ScreenLayout(size: size), appearance) }
    switch command {
    case .help: return helpToggled(model)
    case .back: return model.filter == nil ? .nothing : found(nil, model)
    case .confirm: return opened(model)
    case .moveUp, .moveDown, .pageUp, .pageDown, .toStart, .toEnd:
      return command.map { moved($0, model, ScreenLayout(size: size)) } ?? .nothing
    default:
      return key == filterKey && model.count > 0 ? found(TextField(), model) : .nothing
    }
  }

  /// The meaning of a pasted text: it goes into the open filter, as one line.
  package static func meaning(
    ofPaste text: String, in model: PickerModel, size: Size
  ) -> PickerMeaning {
    guard let filter = model.filter, !model.isHelpOpen, ScreenLayout.isLargeEnough(size),
      let edit = TextKeys.insertion(text)
    else { return .nothing }
    return edited(filter, edit, model)
  }

  /// Backspace in the empty filter closes it.
  private static func edited(
    _ filter: TextField, _ edit: TextEdit, _ model: PickerModel
  ) -> PickerMeaning {
    if filter.isEmpty, edit == .deleteBackward { return found(nil, model) }
    var text = filter
    text.apply(edit)
    return found(text, model)
  }

  private static func found(_ text: TextField?, _ model: PickerModel) -> PickerMeaning {
    var changed = model
    changed.find(text)
    changed.notice = nil
    return .updated(changed)
  }

  private static func helpMeaning(
    _ command: Command?, _ model: PickerModel, _ layout: ScreenLayout, _ appearance: Appearance
  ) -> PickerMeaning {
    switch command {
    case .help, .back, .confirm: return helpToggled(model)
    case .some(let command):
      let regions = regions(of: model, layout, appearance.glyphs)
      guard let target = regions.scrollTarget(command, from: model.scroll) else { return .nothing }
      var changed = model
      changed.scroll = target
      return .updated(changed)
    case nil: return .nothing
    }
  }

  private static func helpToggled(_ model: PickerModel) -> PickerMeaning {
    var changed = model
    changed.isHelpOpen.toggle()
    changed.scroll = 0
    changed.notice = nil
    return .updated(changed)
  }

  /// What is broken does not open; its problem stands below it.
  private static func opened(_ model: PickerModel) -> PickerMeaning {
    guard let chosen = model.chosen else { return .nothing }
    guard chosen.problem != nil else { return .open(path: chosen.path) }
    var changed = model
    changed.notice = "cannot open: see the mistake below"
    return .updated(changed)
  }

  private static func moved(
    _ command: Command, _ model: PickerModel, _ layout: ScreenLayout
  ) -> PickerMeaning {
    guard !model.shown.isEmpty else { return .nothing }
    var changed = model
    changed.notice = nil
    let page = max(1, layout.bodyHeight / 2)
    let target =
      switch command {
      case .moveUp: model.cursor - 1
      case .moveDown: model.cursor + 1
      case .pageUp: model.cursor - page
      case .pageDown: model.cursor + page
      case .toStart: 0
      default: model.shown.count - 1
      }
    changed.move(to: target)
    return .updated(changed)
  }
}
