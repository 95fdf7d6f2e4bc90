import ActivityRun

extension Keymap {
  /// What a command means while something is open over the page.
  func meaning(of command: Command, _ key: Key, in overlay: Overlay) -> KeyMeaning {
    switch command {
    case .back: return .action(.overlayClosed)
    case .confirm: return confirmMeaning(in: overlay)
    case .moveUp, .moveDown:
      guard let list = list(of: overlay) else { return scrolled(command) }
      return highlighted(command, from: list.row, count: list.count)
    case .pageUp, .pageDown, .toStart, .toEnd: return scrolled(command)
    case .pick:
      guard let list = list(of: overlay), let place = key.pickedPlace, place < list.count,
        key.isDigit
      else { return .presence }
      return .action(.rowHighlighted(place))
    default: return .presence
    }
  }

  private func confirmMeaning(in overlay: Overlay) -> KeyMeaning {
    switch overlay {
    case .passage, .help, .eventViewer, .eventJSON: .action(.overlayClosed)
    case .itemList: .action(.itemChosen(ItemListPage.row(in: state)))
    case .quitDialog:
      switch QuitDialog.row(in: state) {
      case .leave: .action(.sittingEnded(.left))
      case .abandon: .action(.abandoned)
      case .stay: .action(.overlayClosed)
      }
    case .unansweredDialog:
      UnansweredDialog.row(in: state) == .finish
        ? .action(.finishRequested) : .action(.overlayClosed)
    }
  }

  /// The chosen row of an overlay's list and how many there are; `nil` for texts.
  private func list(of overlay: Overlay) -> (row: Int, count: Int)? {
    switch overlay {
    case .passage, .help, .eventViewer, .eventJSON: nil
    case .itemList: (ItemListPage.row(in: state), state.items.count)
    case .quitDialog: (QuitDialog.row(in: state).rawValue, QuitDialog.Row.allCases.count)
    case .unansweredDialog:
      (UnansweredDialog.row(in: state).rawValue, UnansweredDialog.Row.allCases.count)
    }
  }
}

extension Key {
  fileprivate var isDigit: Bool {
    if case .character(let character) = self { character.isNumber } else { false }
  }
}
