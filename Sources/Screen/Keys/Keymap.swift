package import ActivityRun

/// What keys mean in a run: by the page that is up and the table of commands, and by nothing else.
package struct Keymap {
  let state: RunState
  let context: RunScreenContext
  let size: Size
  let appearance: Appearance

  /// The meaning of a key.
  ///
  /// While paused any key goes on and does nothing else. In a window too small to show anything
  /// only leaving and drawing work, so that nobody answers blindly.
  package static func meaning(
    of key: Key, in state: RunState, context: RunScreenContext = RunScreenContext(), size: Size,
    appearance: Appearance = .unicode
  ) -> KeyMeaning {
    if state.isPaused { return .action(.resumed) }
    let map = Keymap(state: state, context: context, size: size, appearance: appearance)
    guard ScreenLayout.isLargeEnough(size) else { return map.meaningUnseen(of: key) }
    if state.isTyping {
      if let edit = TextKeys.edit(for: key) { return .action(.textEdited(edit)) }
      if let meaning = map.writingMeaning(of: key) { return meaning }
    }
    guard let command = CommandTable.command(for: key) else { return .presence }
    return map.meaning(of: command, key)
  }

  /// The meaning of a pasted text: it goes into a text field, as one line where that has one, else
  /// it is presence.
  package static func meaning(ofPaste text: String, in state: RunState, size: Size) -> KeyMeaning {
    if state.isPaused { return .action(.resumed) }
    guard ScreenLayout.isLargeEnough(size), state.isTyping,
      let edit = TextKeys.insertion(text, lines: state.isWriting)
    else { return .presence }
    return .action(.textEdited(edit))
  }

  /// Whether keys do not count yet: the first 300 ms of a wrong answer's feedback.
  ///
  /// A second press of Enter would close it unread (design.md 7). `rehearse` and plain mode do not
  /// ask.
  package static func isGuarded(_ state: RunState, atElapsed elapsed: Int64) -> Bool {
    guard case .feedback(let place) = state.page, state.overlay == nil, !state.isPaused else {
      return false
    }
    return state.feedback(at: place).verdict != .correct && elapsed - state.shownAt < 300
  }

  private func meaning(of command: Command, _ key: Key) -> KeyMeaning {
    switch command {
    case .redraw: .redraw
    case .suspend: .suspend
    case .quit: quitMeaning(key)
    case .pause: isOver ? .presence : .action(.paused)
    case .away: isOver || state.isAway ? .presence : .action(.awayKeyPressed)
    case .help: toggled(.help)
    case .eventViewer: .action(.overlayOpened(state.nextEventForm))
    case .itemList: isOver ? .presence : toggled(.itemList)
    case .passage: state.hasPassage ? toggled(.passage) : .presence
    case .openMedia: openMeaning
    case .pick, .pickTrue, .pickFalse, .moveUp, .moveDown, .tick, .confirm, .handIn, .previousPart,
      .nextPart, .previousItem, .nextItem, .undo, .hint, .skip, .pageUp, .pageDown, .toStart,
      .toEnd, .redoWrong, .back:
      state.overlay.map { meaning(of: command, key, in: $0) } ?? pageMeaning(of: command, key)
    }
  }

  var isOver: Bool { state.page == .results }

  private func quitMeaning(_ key: Key) -> KeyMeaning {
    // Nothing is left to keep: whoever leaves has read the results.
    if isOver { return .backToPicker }
    guard state.overlay == .quitDialog else { return .action(.overlayOpened(.quitDialog)) }
    return key == .control("c") ? .leaveAtOnce : .presence
  }

  /// Where nothing opens files the runner says so; what it says is its own.
  private var openMeaning: KeyMeaning {
    let paths = state.openablePaths
    guard !isOver, !paths.isEmpty, state.overlay == nil || state.overlay == .passage else {
      return .presence
    }
    return .openMedia(paths)
  }

  private func toggled(_ overlay: Overlay) -> KeyMeaning {
    .action(state.overlay == overlay ? .overlayClosed : .overlayOpened(overlay))
  }

  private func meaningUnseen(of key: Key) -> KeyMeaning {
    guard let command = CommandTable.command(for: key) else { return .presence }
    switch command {
    case .redraw: return .redraw
    case .suspend: return .suspend
    case .quit where !state.isTyping || TextKeys.edit(for: key) == nil: return quitMeaning(key)
    case .back where state.overlay == .quitDialog: return .action(.overlayClosed)
    case .confirm where state.overlay == .quitDialog: return .action(.sittingEnded(.left))
    default: return .presence
    }
  }
}
