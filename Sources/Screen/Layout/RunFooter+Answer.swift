import Activities
import ActivityRun

extension RunFooter {
  /// How the item that is up is answered, the most telling first.
  func answerEntries(_ session: ItemSession, isCrowded: Bool) -> [FooterEntry] {
    let confirm = FooterEntry(.confirm, isEssential: true)
    switch session.draft {
    case .picked where session.followsCursor:
      return [FooterEntry(.tick, word: "mark", isEssential: true), confirm, arrows("Left Right")]
    case .picked:
      return [FooterEntry(.confirm)] + (isCrowded ? [] : [digits(session)].compactMap(\.self))
    case .matched: return [digits(session), confirm, arrows("Up Down"), change].compactMap(\.self)
    case .gaps(let gaps, _): return gapEntries(session, gaps.count, confirm)
    case .ordered(_, _, let isHeld): return isHeld ? heldEntries : orderEntries(session, confirm)
    case .writing:
      return [
        FooterEntry(.handIn, isEssential: true),
        FooterEntry(key: "Enter", word: "new line", isEssential: true),
      ]
    case .marking: return [digits(session), confirm, arrows("Up Down")].compactMap(\.self)
    case .card(isTurned: false, _):
      return [FooterEntry(.confirm, word: "turn the card", isEssential: true)]
    case .card(isTurned: true, _): return [digits(session), confirm].compactMap(\.self)
    case .text, .info: return [FooterEntry(.confirm)]
    }
  }

  private func arrows(_ keys: String) -> FooterEntry {
    FooterEntry(key: keys, word: "move", isEssential: true)
  }

  private var change: FooterEntry {
    FooterEntry(key: "Left Right", word: "change", isEssential: true)
  }

  private func digits(_ session: ItemSession) -> FooterEntry? {
    let count = min(session.choiceTexts.count, 9)
    guard count > 0 else { return nil }
    return FooterEntry(
      key: count == 1 ? "1" : "1\(glyphs.range)\(count)",
      word: session.allowsSeveral ? "tick" : "pick",
      isEssential: session.hasKeysOfItsOwn)
  }

  private func gapEntries(
    _ session: ItemSession, _ count: Int, _ confirm: FooterEntry
  ) -> [FooterEntry] {
    let next = count > 1 ? [FooterEntry(.nextPart, word: "next gap", isEssential: true)] : []
    guard let digits = digits(session) else { return next + [confirm] }
    return [digits, confirm] + next + [change]
  }

  private func orderEntries(
    _ session: ItemSession, _ confirm: FooterEntry
  ) -> [FooterEntry] {
    [FooterEntry(.tick, word: "pick up", isEssential: true), confirm, arrows("Up Down")]
  }

  private var heldEntries: [FooterEntry] {
    [
      arrows("Up Down"),
      FooterEntry(.tick, word: "put down", isEssential: true),
    ]
  }
}

extension ItemSession {
  /// Whether it is answered by keys that no other item has: then all of them are named.
  var hasKeysOfItsOwn: Bool {
    switch item.interaction {
    case .match, .order, .cloze, .selectText, .extendedText, .flashcard: true
    case .choice, .trueFalse, .textEntry, .numeric, .info: false
    }
  }
}
