extension Item {
  /// What a response is worth, before penalties for tries and hints (format.md 1.3).
  ///
  /// A response of another interaction's kind is worth nothing, as is any response to `info`.
  /// - Parameters:
  ///   - response: What the student gave.
  ///   - language: The activity's BCP 47 tag; the item's own overrides it.
  /// - Returns: The share, and what to say of the very response.
  package func outcome(of response: Response, language: String) -> Outcome {
    let tag = LanguageTag(self.language ?? language)
    switch (interaction, response) {
    case (.choice(let choice), .choices(let picked)):
      return choice.outcome(picked: picked)
    case (.trueFalse(let trueFalse), .trueFalse(let given)):
      return trueFalse.outcome(given: given)
    case (.textEntry(let textEntry), .text(let typed)):
      return textEntry.outcome(typed: typed, language: tag)
    case (.numeric(let numeric), .text(let typed)):
      return numeric.outcome(typed: typed, language: tag)
    case (.match(let match), .matches(let chosen)):
      return match.outcome(chosen: chosen)
    case (.order(let entries), .order(let order)):
      return entries.outcome(order: order)
    case (.cloze(let cloze), .gaps(let filled)):
      return cloze.outcome(filled: filled, language: tag)
    case (.selectText(let text), .runs(let marked)):
      return text.outcome(marked: marked)
    case (.extendedText(let writing), .written(let text, let criteriaMet)):
      return writing.outcome(text: text, criteriaMet: criteriaMet)
    case (.flashcard, .recalled(let isRecalled)):
      return Outcome(share: isRecalled ? 1 : 0)
    case (.choice, _), (.trueFalse, _), (.textEntry, _), (.numeric, _), (.match, _), (.order, _),
      (.cloze, _), (.selectText, _), (.extendedText, _), (.flashcard, _), (.info, _):
      return Outcome(share: 0)
    }
  }
}
