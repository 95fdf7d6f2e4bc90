import Activities
import ActivityRun

extension Keymap {
  /// What a command means on the page itself, with nothing open over it.
  func pageMeaning(of command: Command, _ key: Key) -> KeyMeaning {
    if let meaning = answerMeaning(of: command, key) { return meaning }
    switch command {
    case .confirm: return confirmMeaning
    case .previousItem: return neighbour(-1)
    case .nextItem: return neighbour(1)
    case .pageUp, .pageDown, .toStart, .toEnd: return scrolled(command)
    case .redoWrong: return isOver && state.hasWrongItems ? .redoWrong : .presence
    case .undo: return isOver ? .presence : .action(.undone)
    case .hint: return onItem(.hintTaken)
    case .skip: return state.place == nil ? .presence : .action(.skipped)
    case .moveUp, .moveDown: return moveMeaning(command)
    case .pick, .pickTrue, .pickFalse, .tick, .handIn, .previousPart, .nextPart:
      return .presence
    case .back, .passage, .openMedia, .pause, .away, .help, .eventViewer, .itemList, .redraw,
      .suspend, .quit:
      return .presence
    }
  }

  private var confirmMeaning: KeyMeaning {
    switch state.page {
    case .item: return .action(.confirmed)
    case .feedback: return .action(.continued)
    case .results: return .backToPicker
    case .finish:
      let row = FinishPage.row(in: state)
      return row == 0
        ? .action(.finishRequested)
        : .action(.itemChosen(FinishPage.openPlaces(in: state)[row - 1]))
    }
  }

  private func onItem(_ action: RunAction) -> KeyMeaning {
    if case .item = state.page { .action(action) } else { .presence }
  }

  /// The item before or after this one; the end page comes after the last.
  ///
  /// Where items come in order the reducer says so.
  private func neighbour(_ step: Int) -> KeyMeaning {
    guard !isOver else { return .presence }
    let place = (state.place ?? state.items.count) + step
    return state.items.indices.contains(place) ? .action(.itemChosen(place)) : .presence
  }

  private func moveMeaning(_ command: Command) -> KeyMeaning {
    guard state.page == .finish else { return scrolled(command) }
    return highlighted(
      command, from: FinishPage.row(in: state), count: FinishPage.openPlaces(in: state).count + 1)
  }
}

extension Key {
  /// The place that a digit or one of the letters `a` to `e` picks, from 0.
  var pickedPlace: Int? {
    guard case .character(let character) = lowercased, let value = character.asciiValue else {
      return nil
    }
    switch value {
    case 49...57: return Int(value) - 49
    case 97...101: return Int(value) - 97
    default: return nil
    }
  }
}
