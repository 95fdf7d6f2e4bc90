import Activities
import ActivityRun

extension PlainAnswer {
  // MARK: Match

  /// All pairs confirm the answer; some are noted, and an empty line confirms them as they are.
  func matching(_ line: String?) throws(PlainRefusal) -> [RunAction] {
    guard let line else { return try confirmingDraft() }
    let chosen = try pairs(line)
    let empty = session.emptyParts.filter { chosen[$0] == nil }
    let moves = chosen.sorted { $0.key < $1.key }.flatMap { left, option in
      [RunAction.partHighlighted(left), .choicePicked(option)]
    }
    return empty.isEmpty ? moves + [.confirmed] : moves
  }

  /// `1b 2a 3c`, or the letters alone in the order of the numbers.
  private func pairs(_ line: String) throws(PlainRefusal) -> [Int: Int] {
    let options = session.choiceTexts.count
    let lefts = session.part?.count ?? 0
    let refusal = PlainRefusal.notPairs(lefts: lefts, options: options)
    let tokens = PlainAnswer.tokens(line)
    let letters = tokens.filter { PlainNumbers.number($0) == nil }
    var chosen: [Int: Int] = [:]
    if letters.count == tokens.count {
      // `bac` says what `b a c` does where each letter is an option of its own.
      let names = tokens.count == 1 && lefts > 1 ? tokens[0].map(String.init) : tokens
      guard names.count == lefts else { throw refusal }
      for (left, name) in names.enumerated() { chosen[left] = try option(name, of: options) }
      return chosen
    }
    guard tokens.count.isMultiple(of: 2) else { throw refusal }
    for index in stride(from: 0, to: tokens.count, by: 2) {
      guard let number = PlainNumbers.number(tokens[index]),
        PlainNumbers.number(tokens[index + 1]) == nil, chosen[number - 1] == nil
      else { throw refusal }
      guard (1...max(1, lefts)).contains(number) else { throw .noSuchLeft(number, of: lefts) }
      chosen[number - 1] = try option(tokens[index + 1], of: options)
    }
    return chosen
  }

  private func option(_ name: String, of count: Int) throws(PlainRefusal) -> Int {
    guard let place = PlainLetters.place(name), place < count else {
      throw .noSuchOption(name, of: count)
    }
    return place
  }

  /// Runs of digits and runs of letters, whatever stands between them.
  private static func tokens(_ line: String) -> [String] {
    var tokens: [String] = []
    var kind: Bool?
    for character in line {
      let now: Bool? = character.isNumber ? true : character.isLetter ? false : nil
      if let now {
        if now == kind {
          tokens[tokens.count - 1].append(character)
        } else {
          tokens.append(String(character))
        }
      }
      kind = now
    }
    return tokens
  }

  // MARK: Order

  /// The numbers as they stand printed, in the order wanted: entries are carried there one by one.
  func ordering(
    _ line: String?, _ entries: [Int], _ isHeld: Bool
  ) throws(PlainRefusal) -> [RunAction] {
    let putDown: [RunAction] = isHeld ? [.entryHeld] : []
    guard let line else { return putDown + (try confirmingDraft()) }
    guard let wanted = PlainNumbers.places(line, of: entries.count), wanted.count == entries.count
    else { throw .notAnOrder(of: entries.count) }
    var now = Array(entries.indices)
    var moves: [RunAction] = []
    for (place, entry) in wanted.enumerated() {
      guard let from = now.firstIndex(of: entry), from != place else { continue }
      moves += [.partHighlighted(from), .entryHeld, .partHighlighted(place), .entryHeld]
      now.insert(now.remove(at: from), at: place)
    }
    // The order as it stands is an answer as well, once it was meant.
    if moves.isEmpty { moves = [.partHighlighted(0)] }
    return putDown + moves + [.confirmed]
  }

  // MARK: Cloze

  /// The gap one is at, and then the next; behind the last the answer is confirmed.
  func filling(
    _ line: String?, _ gaps: [GapDraft], _ cursor: Int
  ) throws(PlainRefusal) -> [RunAction] {
    var filled: [RunAction]?
    if let line { filled = try filling(gaps[cursor], with: line) }
    if cursor + 1 < gaps.count { return (filled ?? []) + [.partHighlighted(cursor + 1)] }
    if filled == nil, state.revealsOutcomes, session.tries.last?.response == session.response,
      session.response != nil
    {
      throw .sameAnswer
    }
    // Gaps that were asked for and left empty stay so: that they are is not said again.
    let isWhole = session.emptyParts.allSatisfy { filled != nil && $0 == cursor }
    return (filled ?? []) + (isWhole ? [.confirmed] : [.confirmed, .confirmed])
  }

  private func filling(
    _ gap: GapDraft, with line: String
  ) throws(PlainRefusal) -> [RunAction] {
    switch gap {
    case .text(let field): return PlainAnswer.replacing(field, by: line)
    case .picked:
      let texts = session.choiceTexts
      guard let place = try place(line, in: texts) else { throw .notInTheList(of: texts.count) }
      return [.choicePicked(place)]
    }
  }
}
