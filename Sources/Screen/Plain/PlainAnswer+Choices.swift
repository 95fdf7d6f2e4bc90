import Activities
import ActivityRun

extension PlainAnswer {
  /// Picks one, or exactly those named.
  func picking(_ line: String?, _ picked: Set<Int>) throws(PlainRefusal) -> [RunAction] {
    guard let line else { return try confirmingDraft() }
    if !session.allowsSeveral { return [.choicePicked(try onePlace(line)), .confirmed] }
    return setting(try places(line), from: picked) + [.confirmed]
  }

  /// Ticks and unticks until just these are ticked.
  func setting(_ wanted: Set<Int>, from picked: Set<Int>) -> [RunAction] {
    picked.symmetricDifference(wanted).sorted().map(RunAction.choicePicked)
  }

  private func onePlace(_ line: String) throws(PlainRefusal) -> Int {
    let texts = session.choiceTexts
    if let place = trueOrFalse(line) { return place }
    if let place = try place(line, in: texts) { return place }
    if case .trueFalse = session.item.interaction { throw .notTrueOrFalse }
    let named = PlainNumbers.parts(line).compactMap { PlainNumbers.place($0, of: texts.count) }
    throw named.count > 1 ? .oneChoiceOnly(of: texts.count) : .notAChoice(of: texts.count)
  }

  private func places(_ line: String) throws(PlainRefusal) -> Set<Int> {
    let texts = session.choiceTexts
    if let whole = try place(line, in: texts) { return [whole] }
    var places: Set<Int> = []
    for part in PlainNumbers.parts(line) {
      guard let place = try place(String(part), in: texts) else {
        throw .notAChoice(of: texts.count)
      }
      places.insert(place)
    }
    guard !places.isEmpty else { throw .notAChoice(of: texts.count) }
    return places
  }

  private func trueOrFalse(_ line: String) -> Int? {
    guard case .trueFalse = session.item.interaction else { return nil }
    switch PlainAnswer.folded(line) {
    case "t", "true": return 0
    case "f", "false": return 1
    default: return nil
    }
  }

  /// The place that a number, a letter or the text of a choice names.
  ///
  /// A number in the list is always a place. A letter is one, unless it is also the text of another
  /// choice: then nobody but the student knows which is meant.
  func place(_ line: String, in texts: [String]) throws(PlainRefusal) -> Int? {
    let text = PlainAnswer.folded(line)
    let byText = texts.firstIndex { PlainAnswer.folded(PlainColumn.words($0)) == text }
    if let number = PlainNumbers.number(text) {
      return (1...max(1, texts.count)).contains(number) ? number - 1 : byText
    }
    guard let letter = PlainNumbers.place(text, of: texts.count) else { return byText }
    if let byText, byText != letter { throw .letterOrText(text, place: letter) }
    return letter
  }

  /// Without case, and with one space where there are several.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
