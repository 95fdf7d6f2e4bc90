import Activities
import ActivityRun

/// A line as the answer to an item: the actions that the same answer by keys would give.
struct PlainAnswer {
  let state: RunState
  let session: ItemSession

  init(state: RunState, place: Int) {
    self.state = state
    session = state.items[place]
  }

  /// An empty line is `nil`.
  func actions(for line: String?) throws(PlainRefusal) -> [RunAction] {
    switch session.draft {
    case .info:
      guard line == nil else { throw .nothingToAnswer }
      return [.confirmed]
    case .picked(let picked, _): return try picking(line, picked)
    case .text(let field): return try typing(line, field)
    case .matched: return try matching(line)
    case .ordered(let entries, _, let isHeld): return try ordering(line, entries, isHeld)
    case .gaps(let gaps, let cursor): return try filling(line, gaps, cursor)
    case .writing(let field): return writing(line, field)
    case .marking(_, let met, let cursor): return try marking(line, met, cursor)
    case .card(let isTurned, _): return try recalling(line, isTurned: isTurned)
    }
  }

  /// Confirms what is picked or typed already; where that was tried and was not right, another try
  /// would be wasted on it.
  func confirmingDraft() throws(PlainRefusal) -> [RunAction] {
    if state.revealsOutcomes, let last = session.tries.last, last.response == session.response {
      throw .sameAnswer
    }
    return [.confirmed]
  }

  // MARK: Typed answers

  private func typing(_ line: String?, _ field: TextField) throws(PlainRefusal) -> [RunAction] {
    guard let line else { return try confirmingDraft() }
    return PlainAnswer.replacing(field, by: line) + [.confirmed]
  }

  /// Types a line in place of what stands in a field.
  static func replacing(_ field: TextField, by line: String) -> [RunAction] {
    let clearing: [TextEdit] = field.isEmpty ? [] : [.moveToEnd, .deleteToStart]
    return (clearing + [.insert(line)]).map(RunAction.textEdited)
  }

  /// Line upon line, until one with a dot alone; two dots are a line of one.
  private func writing(_ line: String?, _ field: TextField) -> [RunAction] {
    if line == "." { return [.confirmed] }
    // A text does not begin with empty lines: where nothing is written, that says what to write.
    if line == nil, field.isEmpty { return [.confirmed] }
    let text = line == ".." ? "." : line ?? ""
    let isAtEnd = field.cursor == field.characters.count
    let end: [TextEdit] = isAtEnd ? [] : [.moveTo(field.characters.count)]
    let edits = end + [.insert(field.isEmpty ? text : "\n" + text)]
    return edits.map(RunAction.textEdited)
  }

  // MARK: What students mark themselves

  private func marking(
    _ line: String?, _ met: Set<Int>, _ cursor: Int?
  ) throws(PlainRefusal) -> [RunAction] {
    let count = session.choiceTexts.count
    let asked = (cursor ?? -1) + 1
    guard let line else { throw .notACriterion(of: count) }
    switch line.lowercased().filter({ !$0.isWhitespace }) {
    // That none is met is said by a key, too: an answer nobody touched is no answer.
    case "0": return [.choiceHighlighted(0)] + setting([], from: met) + [.confirmed]
    case "y", "yes": return answering(true, asked, met, count)
    case "n", "no": return answering(false, asked, met, count)
    default:
      guard let places = PlainNumbers.places(line, of: count) else {
        throw .notACriterion(of: count)
      }
      return setting(Set(places), from: met) + [.confirmed]
    }
  }

  /// Goes on to the next criterion; behind the last the answer is confirmed.
  private func answering(_ isMet: Bool, _ asked: Int, _ met: Set<Int>, _ count: Int) -> [RunAction]
  {
    let place = min(asked, count - 1)
    let tick: RunAction =
      isMet == met.contains(place) ? .choiceHighlighted(place) : .choicePicked(place)
    return asked + 1 < count ? [tick] : [tick, .confirmed]
  }

  private func recalling(_ line: String?, isTurned: Bool) throws(PlainRefusal) -> [RunAction] {
    guard isTurned else {
      guard line == nil else { throw .turnsFirst }
      return [.confirmed]
    }
    switch line.map({ $0.lowercased().filter { !$0.isWhitespace } }) {
    case "1", "y", "yes": return [.choicePicked(0), .confirmed]
    case "2", "n", "no": return [.choicePicked(1), .confirmed]
    default: throw .notYesOrNo
    }
  }
}
