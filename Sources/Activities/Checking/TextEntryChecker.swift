/// The rules of a question with a typed answer: its gap, its wildcards, its lists.
struct TextEntryChecker {
  var prompt: String
  var interaction: TextEntryInteraction

  func check(_ object: inout ObjectReader) {
    checkGap(&object)
    let range = (object.value("correctResponse") ?? object.node).range
    for fact in wildcardFacts() + answerFacts() { object.report(.entry(fact), at: range) }
    if interaction.compare.maxTypos > 0, !interaction.accepted.isEmpty,
      interaction.accepted.allSatisfy({ TextEntryChecker.ignoresTypos($0.text) })
    {
      object.report(.entry(.typosNeverCount), at: object.range("compare"))
    }
  }

  /// A sentence to complete wants its gap; a question or an instruction does not.
  private func checkGap(_ object: inout ObjectReader) {
    let gaps = TextEntryChecker.gaps(prompt)
    if gaps > 1 { object.report(.entry(.severalGaps(gaps)), at: object.range("prompt")) }
    let hasOtherGap = prompt.contains("....") || prompt.contains("…")
    let last = prompt.trimmingSpaces().last { !"*_`)\"”".contains($0) }
    if gaps == 0, !hasOtherGap, last != "?", last != ":" {
      object.report(.entry(.noGap), at: object.range("prompt"))
    }
  }

  /// The runs of two or more underscores.
  static func gaps(_ prompt: String) -> Int {
    prompt.split { $0 != "_" }.count { $0.count >= 2 }
  }

  private func wildcardFacts() -> [EntryFact] {
    var facts: [EntryFact] = []
    for accepted in interaction.accepted + interaction.wrongAnswers {
      let hasStar = accepted.text.contains("*")
      if accepted.isWildcard, !hasStar { facts.append(.wildcardWithoutStar(accepted.text)) }
      if !accepted.isWildcard, hasStar { facts.append(.starWithoutWildcard(accepted.text)) }
      if accepted.isWildcard, hasStar, accepted.text.allSatisfy({ $0 == "*" || $0.isWhitespace }) {
        facts.append(.wildcardTakesAll(accepted.text))
      }
    }
    if let first = interaction.accepted.first, first.isWildcard, first.text.contains("*") {
      facts.append(.wildcardAsModel(first.text))
    }
    return facts
  }

  private func answerFacts() -> [EntryFact] {
    var facts: [EntryFact] = []
    var seen: Set<String> = []
    for accepted in interaction.accepted where !seen.insert(key(accepted)).inserted {
      facts.append(.repeatedAnswer(accepted.text))
    }
    for wrong in interaction.wrongAnswers where seen.contains(key(wrong)) {
      facts.append(.alsoWrong(wrong.text))
    }
    let best = interaction.accepted.map(\.score).max()
    if let best, best < 1 { facts.append(.noFullScore) }
    return facts
  }

  /// What makes two answers the same, whatever else the comparison forgives.
  private func key(_ accepted: AcceptedText) -> String {
    let text = ChoiceEntry.comparable(accepted.text)
    return interaction.compare.letterCase == .ignore ? text.lowercased() : text
  }

  /// Answers that typos are never forgiven in (format.md 1.3): three letters or fewer, numbers.
  private static func ignoresTypos(_ text: String) -> Bool {
    text.count <= 3 || text.allSatisfy { $0.isNumber || ".,-+ ".contains($0) }
  }
}
