import Activities

extension RunState {
  /// The place of the item that is up and takes answers.
  var openPlace: Int? {
    guard case .item(let place) = page, !isClosed(at: place) else { return nil }
    return place
  }

  /// What changes the draft; a page that follows its cursor shows it again, however far it was
  /// scrolled.
  mutating func draft(_ action: RunAction) {
    switch action {
    case .choicePicked(let place): pick(place)
    case .choiceHighlighted(let place): highlight(place)
    case .partHighlighted(let part): highlightPart(part)
    case .entryHeld: holdEntry()
    case .textEdited(let edit): editText(edit)
    default: return
    }
    if let place = openPlace, items[place].followsCursor { scroll = 0 }
  }

  /// A choice was picked, ticked or unticked; of an item with parts it goes to the part one is at,
  /// and the next part without an answer comes up.
  private mutating func pick(_ choice: Int) {
    guard let place = openPlace else { return }
    let session = items[place]
    guard session.choiceTexts.indices.contains(choice) else { return }
    switch session.draft {
    case .picked(let picked, _):
      let now = session.allowsSeveral ? picked.symmetricDifference([choice]) : [choice]
      items[place].draft = .picked(now, cursor: choice)
    case .marking(let field, let met, _):
      items[place].draft = .marking(
        field, met: met.symmetricDifference([choice]), cursor: choice)
    case .matched, .gaps:
      items[place].choose(choice)
      items[place].moveToEmptyPart()
    case .ordered(_, _, let isHeld):
      if isHeld { items[place].carry(to: choice) } else { items[place].moveToPart(choice) }
    case .card: items[place].draft = .card(isTurned: true, isRecalled: choice == 0)
    case .text, .writing, .info: break
    }
  }

  /// The cursor moved to a choice; where one is right that picks it, and the part stays.
  private mutating func highlight(_ choice: Int) {
    guard let place = openPlace else { return }
    let session = items[place]
    guard session.choiceTexts.indices.contains(choice) else { return }
    switch session.draft {
    case .picked(let picked, _):
      items[place].draft = .picked(session.allowsSeveral ? picked : [choice], cursor: choice)
    case .marking(let field, let met, _):
      items[place].draft = .marking(field, met: met, cursor: choice)
    case .matched, .gaps: items[place].choose(choice)
    case .ordered: items[place].moveToPart(choice)
    case .card: items[place].draft = .card(isTurned: true, isRecalled: choice == 0)
    case .text, .writing, .info: break
    }
  }

  private mutating func highlightPart(_ part: Int) {
    guard let place = openPlace, let parts = items[place].part,
      (0..<parts.count).contains(part)
    else { return }
    if case .ordered(_, _, isHeld: true) = items[place].draft {
      items[place].carry(to: part)
    } else {
      items[place].moveToPart(part)
    }
  }

  /// Picks the entry under the cursor up, or puts it down.
  private mutating func holdEntry() {
    guard let place = openPlace,
      case .ordered(let entries, let cursor, let isHeld) = items[place].draft
    else { return }
    items[place].draft = .ordered(entries, cursor: cursor ?? 0, isHeld: !isHeld)
  }

  private mutating func editText(_ edit: TextEdit) {
    guard let place = openPlace, var field = items[place].field else { return }
    field.apply(edit)
    switch items[place].draft {
    case .text: items[place].draft = .text(field)
    case .writing: items[place].draft = .writing(field)
    case .gaps(var gaps, let cursor):
      gaps[cursor] = .text(field)
      items[place].draft = .gaps(gaps, cursor: cursor)
    case .picked, .matched, .ordered, .marking, .card, .info: break
    }
  }
}

extension ItemSession {
  /// Fills the part one is at; a word of a bank that may be used once leaves its other gap.
  fileprivate mutating func choose(_ choice: Int) {
    switch draft {
    case .matched(var chosen, let cursor):
      let part = cursor ?? 0
      chosen[part] = choice
      draft = .matched(chosen, cursor: part)
    case .gaps(var gaps, let cursor):
      guard case .picked = gaps[cursor] else { return }
      for place in gapsOfBank where gaps[place] == .picked(choice) && isOfBank(cursor) {
        gaps[place] = .picked(nil)
      }
      gaps[cursor] = .picked(choice)
      draft = .gaps(gaps, cursor: cursor)
    case .picked, .text, .ordered, .writing, .marking, .card, .info: break
    }
  }

  /// Gaps that share the words of a bank of which each may be used once.
  private var gapsOfBank: [Int] {
    guard case .cloze(let cloze) = item.interaction, !cloze.reusesBank else { return [] }
    return cloze.gaps.indices.filter(isOfBank)
  }

  private func isOfBank(_ place: Int) -> Bool {
    guard case .cloze(let cloze) = item.interaction, case .bank = cloze.gaps[place].entry else {
      return false
    }
    return true
  }

  fileprivate mutating func moveToPart(_ part: Int) {
    switch draft {
    case .matched(let chosen, _): draft = .matched(chosen, cursor: part)
    case .gaps(let gaps, _): draft = .gaps(gaps, cursor: part)
    case .ordered(let entries, _, let isHeld):
      draft = .ordered(entries, cursor: part, isHeld: isHeld)
    case .picked, .text, .writing, .marking, .card, .info: break
    }
  }

  /// The next part without an answer comes up, if there is one.
  mutating func moveToEmptyPart() {
    let cursor = part?.cursor ?? -1
    let empty = emptyParts
    if let next = empty.first(where: { $0 > cursor }) ?? empty.first { moveToPart(next) }
  }

  /// Takes the entry under the cursor to another place of the order.
  fileprivate mutating func carry(to place: Int) {
    guard case .ordered(var entries, let cursor?, let isHeld) = draft else { return }
    entries.insert(entries.remove(at: cursor), at: place)
    draft = .ordered(entries, cursor: place, isHeld: isHeld)
  }
}
