import Activities
import ActivityRun

/// What lines mean where a run stands.
///
/// Nothing of a line is ever lost: it is taken as a whole, or refused with what would be right.
struct PlainInput {
  let state: RunState

  /// The meaning of a line; `asked` is what the last prompt asked.
  static func meaning(of line: String, in state: RunState, asked: PlainAsked) -> PlainMeaning {
    if state.isPaused { return PlainMeaning([.resumed], remark: .endedPause) }
    guard PlainAsked(state).isSamePage(as: asked) else { return .remark(.tooLate) }
    let input = PlainInput(state: state)
    let read = PlainLine(line)
    if case .tooLong(let count) = read { return .refused(.tooLong(count)) }
    if let overlay = state.overlay { return input.meaning(of: read, in: overlay) }
    switch read {
    case .command(let command, let rest): return input.meaning(of: command, rest)
    case .unknownCommand(let word): return .refused(.unknownCommand(word))
    case .empty: return input.meaning(ofAnswer: nil)
    case .text(let text): return input.meaning(ofAnswer: text)
    case .tooLong(let count): return .refused(.tooLong(count))
    }
  }

  /// An empty line is `nil`.
  private func meaning(ofAnswer text: String?) -> PlainMeaning {
    switch state.page {
    case .item(let place):
      do {
        return PlainMeaning(try PlainAnswer(state: state, place: place).actions(for: text))
      } catch {
        return .refused(error)
      }
    case .feedback: return text == nil ? PlainMeaning([.continued]) : .refused(.goesOnFirst)
    case .finish:
      guard let text else { return PlainMeaning([.finishRequested]) }
      return going(to: text)
    case .results:
      guard let text else { return .ending(.wasRead) }
      let isRedo = text.lowercased() == "w" && state.hasWrongItems
      return isRedo ? .ending(.redoWrong) : .refused(.isOver)
    }
  }

  private func going(to text: String) -> PlainMeaning {
    guard let number = PlainNumbers.number(text), (1...state.items.count).contains(number) else {
      return .refused(.noSuchQuestion(of: state.items.count))
    }
    if state.place == number - 1 { return .remark(.again) }
    return PlainMeaning([.itemChosen(number - 1)])
  }
}

// MARK: Commands

extension PlainInput {
  private func meaning(of command: PlainCommand, _ rest: String) -> PlainMeaning {
    if state.page == .results { return meaningOnResults(of: command) }
    switch command {
    case .help: return looking(at: .help, .help)
    case .events: return looking(at: .eventViewer, .events)
    case .questions: return looking(at: .itemList, .questions)
    case .again: return .remark(.again)
    case .quit: return PlainMeaning([.overlayOpened(.quitDialog)])
    case .pause: return PlainMeaning([.paused])
    case .goTo: return going(to: rest)
    case .back: return neighbour(-1)
    case .next: return neighbour(1)
    case .undo: return PlainMeaning(undoing)
    case .hint:
      if case .item = state.page { return PlainMeaning([.hintTaken]) }
      return .refused(.notHere(command))
    case .skip:
      return state.place == nil ? .refused(.notHere(command)) : PlainMeaning([.skipped])
    case .media:
      return state.hasDrawings ? .remark(.drawings) : .refused(.notHere(command))
    }
  }

  private func meaningOnResults(of command: PlainCommand) -> PlainMeaning {
    switch command {
    case .quit: .ending(.wasRead)
    case .help: looking(at: .help, .help)
    case .events: looking(at: .eventViewer, .events)
    case .again: .remark(.again)
    case .hint, .skip, .undo, .questions, .goTo, .back, .next, .media, .pause:
      .refused(.notHere(command))
    }
  }

  /// What is printed stays where it is: the overlay is closed as soon as it was open.
  private func looking(at overlay: Overlay, _ remark: PlainMeaning.Remark) -> PlainMeaning {
    PlainMeaning([.overlayOpened(overlay), .overlayClosed], remark: remark)
  }

  /// The end page comes after the last item.
  private func neighbour(_ step: Int) -> PlainMeaning {
    let place = (state.place ?? state.items.count) + step
    guard state.items.indices.contains(place) else { return .refused(.noQuestionThere) }
    return PlainMeaning([.itemChosen(place)])
  }

  /// In a text its last line, as the keys for it would.
  private var undoing: [RunAction] {
    guard case .item(let place) = state.page, case .writing(let field) = state.items[place].draft,
      !field.isEmpty
    else { return [.undone] }
    let edits: [TextEdit] = [.moveTo(field.characters.count), .deleteToStart, .deleteBackward]
    return edits.map(RunAction.textEdited)
  }
}

// MARK: Dialogs

extension PlainInput {
  private func meaning(of line: PlainLine, in overlay: Overlay) -> PlainMeaning {
    switch overlay {
    case .quitDialog: meaningInQuitDialog(of: line)
    case .unansweredDialog: meaningInUnansweredDialog(of: line)
    // They are closed at once; a run that was left in one begins without.
    case .passage, .help, .eventViewer, .eventJSON, .itemList: PlainMeaning([.overlayClosed])
    }
  }

  private func meaningInQuitDialog(of line: PlainLine) -> PlainMeaning {
    switch (line, line.choice) {
    case (.empty, _), (.command(.quit, _), _), (_, "1"): PlainMeaning([.sittingEnded(.left)])
    case (_, "2"): PlainMeaning([.abandoned])
    case (_, "3"): PlainMeaning([.overlayClosed])
    default: .refused(.notInTheDialog)
    }
  }

  private func meaningInUnansweredDialog(of line: PlainLine) -> PlainMeaning {
    switch (line, line.choice) {
    case (.empty, _), (_, "1"), (_, "y"): PlainMeaning([.finishRequested])
    case (_, "2"), (_, "n"): PlainMeaning([.overlayClosed])
    case (.command(.quit, _), _): PlainMeaning([.overlayOpened(.quitDialog)])
    default: .refused(.notInTheDialog)
    }
  }
}

extension RunState {
  /// Whether something on the page can be drawn.
  var hasDrawings: Bool {
    guard case .item(let place) = page else { return false }
    return items[place].shownMedia(in: activity).contains { $0.drawing != nil }
  }
}

extension ItemSession {
  /// The media of its passage, of the item, and of its choices as they stand.
  func shownMedia(in activity: Activity) -> [Media] {
    let ofPassage = item.stimulus.flatMap { activity.stimuli[$0] }?.media ?? []
    guard case .choice(let choice) = item.interaction else { return ofPassage + item.media }
    return ofPassage + item.media + choiceOrder.compactMap { choice.choices[$0].media }
  }
}
