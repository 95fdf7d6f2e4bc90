import Activities
import ActivityRun

extension Keymap {
  /// What a command means to the answer of the item that is up; `nil` where it means what it means
  /// on any page.
  func answerMeaning(of command: Command, _ key: Key) -> KeyMeaning? {
    guard let session = state.openSession else { return nil }
    switch session.draft {
    case .matched(_, let cursor), .gaps(_, let cursor as Int?):
      return partMeaning(of: command, key, session, cursor)
    case .ordered(_, let cursor, let isHeld):
      return orderMeaning(of: command, key, session, cursor, isHeld: isHeld)
    case .picked(_, let cursor) where session.followsCursor:
      return runMeaning(of: command, key, session, cursor)
    case .picked(_, let cursor), .marking(_, _, let cursor):
      return choiceMeaning(of: command, key, session, cursor)
    case .card(let isTurned, let isRecalled):
      if !isTurned { return command == .tick ? .action(.confirmed) : cardKeys(command, key) }
      let cursor = isRecalled.map { $0 ? 0 : 1 }
      return choiceMeaning(of: command, key, session, cursor) ?? cardKeys(command, key)
    case .writing: return command == .handIn ? .action(.confirmed) : nil
    case .text, .info: return nil
    }
  }

  /// The arrows belong to the card, whether or not they do something with it.
  private func cardKeys(_ command: Command, _ key: Key) -> KeyMeaning? {
    key == .left || key == .right ? .presence : nil
  }

  private func choiceMeaning(
    of command: Command, _ key: Key, _ session: ItemSession, _ cursor: Int?
  ) -> KeyMeaning? {
    let count = session.choiceTexts.count
    switch command {
    case .moveUp, .moveDown:
      return moved(command, from: cursor, count: count)
        .map { .action(.choiceHighlighted($0)) } ?? .presence
    case .pick, .pickTrue, .pickFalse: return picked(command, key, session)
    case .tick: return session.allowsSeveral ? cursor.map { .action(.choicePicked($0)) } : nil
    default: return nil
    }
  }

  /// Rows of a match and gaps that are picked: Up and Down move, Left and Right take another option.
  private func partMeaning(
    of command: Command, _ key: Key, _ session: ItemSession, _ cursor: Int?
  ) -> KeyMeaning? {
    let count = session.choiceTexts.count
    switch command {
    case .moveUp, .moveDown, .previousPart, .nextPart:
      return moved(command, from: cursor, count: session.part?.count ?? 0)
        .map { .action(.partHighlighted($0)) }
    case .previousItem, .nextItem:
      guard key == .left || key == .right else { return nil }
      guard count > 0 else { return .presence }
      let step = key == .left ? -1 : 1
      let next = session.chosenOption.map { ($0 + step + count) % count }
      return .action(.choiceHighlighted(next ?? (step < 0 ? count - 1 : 0)))
    case .pick: return picked(command, key, session)
    default: return nil
    }
  }

  private func orderMeaning(
    of command: Command, _ key: Key, _ session: ItemSession, _ cursor: Int?, isHeld: Bool
  ) -> KeyMeaning? {
    switch command {
    case .moveUp, .moveDown, .previousPart, .nextPart:
      return moved(command, from: cursor, count: session.choiceTexts.count)
        .map { .action(.partHighlighted($0)) }
    case .previousItem, .nextItem: return key == .left || key == .right ? .presence : nil
    case .tick: return .action(.entryHeld)
    // Whoever carries something and presses Enter or Esc wants to put it down.
    case .confirm, .back: return isHeld ? .action(.entryHeld) : nil
    case .pick: return picked(command, key, session)
    default: return nil
    }
  }

  /// Runs of a text: Left, Right and Tab go through them, Up and Down to the row above or below.
  private func runMeaning(
    of command: Command, _ key: Key, _ session: ItemSession, _ cursor: Int?
  ) -> KeyMeaning? {
    let count = session.choiceTexts.count
    switch command {
    case .previousItem, .nextItem:
      guard key == .left || key == .right else { return nil }
      return moved(key == .left ? .moveUp : .moveDown, from: cursor, count: count)
        .map { .action(.choiceHighlighted($0)) }
    case .previousPart, .nextPart:
      return moved(command, from: cursor, count: count).map { .action(.choiceHighlighted($0)) }
    case .moveUp, .moveDown:
      let isUp = command == .moveUp
      let next = cursor.map { runInRow(isUp: isUp, from: $0) } ?? (isUp ? count - 1 : 0)
      return .action(.choiceHighlighted(next))
    case .tick: return cursor.map { .action(.choicePicked($0)) } ?? .presence
    case .pick: return picked(command, key, session)
    default: return nil
    }
  }

  /// One up or down; Tab goes round, the arrows stop at the ends.
  private func moved(_ command: Command, from cursor: Int?, count: Int) -> Int? {
    guard count > 0 else { return nil }
    let isBack = command == .moveUp || command == .previousPart
    guard let cursor else { return isBack ? count - 1 : 0 }
    let next = cursor + (isBack ? -1 : 1)
    return command == .previousPart || command == .nextPart
      ? (next + count) % count : min(max(0, next), count - 1)
  }

  private func picked(_ command: Command, _ key: Key, _ session: ItemSession) -> KeyMeaning {
    let isTrueFalse = if case .trueFalse = session.item.interaction { true } else { false }
    let place: Int? =
      switch command {
      case .pick: key.pickedPlace
      case .pickTrue: isTrueFalse ? 0 : nil
      case .pickFalse: isTrueFalse ? 1 : nil
      default: nil
      }
    guard let place, session.choiceTexts.indices.contains(place) else { return .presence }
    return .action(.choicePicked(place))
  }

  /// The run in the next row above or below that is nearest; the same where there is none.
  private func runInRow(isUp: Bool, from cursor: Int) -> Int {
    guard let places = itemPage?.runPlaces, places.indices.contains(cursor) else { return cursor }
    let here = places[cursor]
    let rows = Set(places.map(\.row)).filter { isUp ? $0 < here.row : $0 > here.row }
    guard let row = isUp ? rows.max() : rows.min() else { return cursor }
    let inRow = places.indices.filter { places[$0].row == row }
    return inRow.min { abs(places[$0].column - here.column) < abs(places[$1].column - here.column) }
      ?? cursor
  }
}

extension Keymap {
  /// What a key does in a text of several lines besides editing: Enter breaks the line, Up and Down
  /// go by the rows on the screen.
  func writingMeaning(of key: Key) -> KeyMeaning? {
    guard let writing = itemPage?.writing else { return nil }
    switch key {
    case .enter: return .action(.textEdited(.insert("\n")))
    case .up: return .action(.textEdited(.moveTo(writing.place(rowsBelow: -1))))
    case .down: return .action(.textEdited(.moveTo(writing.place(rowsBelow: 1))))
    default: return nil
    }
  }

  /// The page of the item that is up, as it is laid out.
  private var itemPage: ItemPage? {
    guard case .item(let place) = state.page else { return nil }
    return ItemPage(
      state: state, place: place, layout: ScreenLayout(size: size), glyphs: appearance.glyphs,
      opensMedia: context.opensMedia)
  }
}

extension ItemPage {
  /// Where the runs of a text to mark begin.
  fileprivate var runPlaces: [Point]? {
    guard case .selectText(let text) = session.item.interaction,
      case .picked(let marked, _) = session.draft
    else { return nil }
    return MarkableText(text: text, width: width, glyphs: glyphs).places(marked: marked)
  }
}

extension ItemSession {
  /// The option that the part one is at has.
  fileprivate var chosenOption: Int? {
    switch draft {
    case .matched(let chosen, let cursor): return chosen[cursor ?? 0]
    case .gaps(let gaps, let cursor):
      if case .picked(let place) = gaps[cursor] { return place }
      return nil
    case .picked, .text, .ordered, .writing, .marking, .card, .info: return nil
    }
  }
}

extension RunState {
  /// The item that is up and takes answers.
  var openSession: ItemSession? {
    guard overlay == nil, case .item(let place) = page, !isClosed(at: place) else { return nil }
    return items[place]
  }
}
