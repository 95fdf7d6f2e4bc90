import Testing

@testable import Activities

@Suite struct ScoringPropertyTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a share is never below 0 or above 1`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<50 {
      let choices = (0..<generator.next(below: 7)).map { index in
        Choice(
          identifier: ChoiceID(rawValue: "\(index)"), text: "",
          isCorrect: generator.next(below: 2) == 0,
          score: generator.next(below: 2) == 0 ? Double(generator.next(below: 21)) / 10 - 1 : nil)
      }
      let scoring = ChoiceInteraction.Scoring.allCases[generator.next(below: 3)]
      let interaction = ChoiceInteraction(
        choices: choices, isMultiple: generator.next(below: 2) == 0, scoring: scoring)
      let picked = choices.map(\.identifier).filter { _ in generator.next(below: 2) == 0 }
      let outcome = interaction.outcome(picked: picked)
      var settings = Settings()
      settings.attemptPenalty = Double(generator.next(below: 11)) / 10
      settings.hintPenalty = Double(generator.next(below: 11)) / 10
      let score = ItemScore(
        outcome: outcome, maxScore: Double(generator.next(below: 5)),
        tries: generator.next(below: 5), hints: generator.next(below: 5), settings: settings)
      #expect((0...1).contains(outcome.share), "seed \(seed)")
      #expect((0...outcome.share).contains(score.share), "seed \(seed)")
      #expect((0...1).contains(ItemScore.activityShare(of: [score, score])), "seed \(seed)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `what the author accepts is accepted, whatever the rules`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<50 {
      var compare = TextCompare()
      compare.letterCase = TextCompare.Case.allCases[generator.next(below: 2)]
      compare.whitespace = TextCompare.Whitespace.allCases[generator.next(below: 3)]
      compare.diacritics = TextCompare.Diacritics.allCases[generator.next(below: 2)]
      compare.punctuation = TextCompare.Punctuation.allCases[generator.next(below: 3)]
      compare.articles = TextCompare.Articles.allCases[generator.next(below: 2)]
      compare.maxTypos = generator.next(below: 3)
      let text = "x" + String(generator.characters(of: "aIİıßé.!*'’ -–the\u{301}が", atMost: 12))
      let interaction = TextEntryInteraction(
        accepted: [AcceptedText(text: text, isWildcard: generator.next(below: 2) == 0)],
        compare: compare)
      let language = LanguageTag(["en", "tr", "fr"][generator.next(below: 3)])
      let outcome = interaction.outcome(typed: text, language: language)
      #expect(outcome == Outcome(share: 1), "seed \(seed), text \(text), \(compare)")
    }
  }
}
