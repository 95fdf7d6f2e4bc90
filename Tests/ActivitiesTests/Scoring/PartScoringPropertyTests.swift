import Testing

@testable import Activities

/// What holds for every answer of several parts, whatever it is.
@Suite struct PartScoringPropertyTests {
  private static let shares = 0.0...1.0

  private static func partScoring(_ generator: inout SeededGenerator) -> PartScoring {
    PartScoring.allCases[generator.next(below: 2)]
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a match is right where each left has its own`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<50 {
      let pairs = (0..<2 + generator.next(below: 5)).map { index in
        MatchInteraction.Pair(left: "\(index)", right: "r\(generator.next(below: 4))")
      }
      let match = MatchInteraction(
        pairs: pairs, distractors: ["x"], scoring: PartScoringPropertyTests.partScoring(&generator))
      let options = match.options
      let right = pairs.map { options.firstIndex(of: $0.right) }
      let chosen = right.map { generator.next(below: 2) == 0 ? $0 : generator.next(below: 9) }
      #expect(match.outcome(chosen: right).share == 1, "seed \(seed)")
      #expect(match.outcome(chosen: pairs.map { _ in nil }).share == 0, "seed \(seed)")
      let outcome = match.outcome(chosen: chosen)
      #expect(PartScoringPropertyTests.shares.contains(outcome.share), "seed \(seed)")
      #expect(outcome.isFullyCorrect == (outcome.parts.allSatisfy { $0 == 1 }), "seed \(seed)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `an order is right in one order alone`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<50 {
      let places = Array(0..<2 + generator.next(below: 6))
      let order = OrderInteraction(
        entries: places.map { "entry \($0)" },
        scoring: PartScoringPropertyTests.partScoring(&generator))
      let given = generator.shuffled(places)
      let share = order.outcome(order: given).share
      #expect((share == 1) == (given == places), "seed \(seed), \(given)")
      #expect(PartScoringPropertyTests.shares.contains(share), "seed \(seed)")
      #expect(order.outcome(order: places).share == 1, "seed \(seed)")
      #expect(order.outcome(order: []).share == 0, "seed \(seed)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a cloze is the mean of its gaps`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<50 {
      let gaps = (0..<1 + generator.next(below: 6)).map { index in
        ClozeGap(
          name: "g\(index)", entry: .bank(correctWord: "w\(index)"),
          weight: Double(1 + generator.next(below: 40)) / 10)
      }
      let cloze = ClozeInteraction(
        text: "", gaps: gaps, bank: gaps.indices.map { "w\($0)" },
        scoring: PartScoringPropertyTests.partScoring(&generator))
      let right = gaps.indices.map { "w\($0)" as String? }
      let filled = right.map { generator.next(below: 2) == 0 ? $0 : nil }
      let language = LanguageTag("en")
      #expect(cloze.outcome(filled: right, language: language).share == 1, "seed \(seed)")
      #expect(cloze.outcome(filled: [], language: language).share == 0, "seed \(seed)")
      let outcome = cloze.outcome(filled: filled, language: language)
      #expect(PartScoringPropertyTests.shares.contains(outcome.share), "seed \(seed)")
      #expect(outcome.isFullyCorrect == !filled.contains(nil), "seed \(seed)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `marks and ticks stay within the whole`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<50 {
      let runs = (0..<2 + generator.next(below: 6)).map { index in
        SelectTextInteraction.Run(
          text: "\(index)", isCorrect: index == 0 || generator.next(below: 2) == 0)
      }
      let scoring = ChoiceInteraction.Scoring.allCases[generator.next(below: 3)]
      let marked = SelectTextInteraction(text: "", runs: runs, scoring: scoring)
      let right = runs.indices.filter { runs[$0].isCorrect }
      let picked = runs.indices.filter { _ in generator.next(below: 2) == 0 }
      #expect(marked.outcome(marked: right).share == 1, "seed \(seed)")
      #expect(marked.outcome(marked: []).share == 0, "seed \(seed)")
      let share = marked.outcome(marked: picked).share
      #expect(PartScoringPropertyTests.shares.contains(share), "seed \(seed)")
      let writing = ExtendedTextInteraction(
        rubric: runs.map { .init(text: $0.text, points: $0.isCorrect ? 0.1 : 0) },
        grading: .`self`)
      #expect(writing.outcome(text: "x", criteriaMet: right).share == 1, "seed \(seed)")
      let ticked = writing.outcome(text: "x", criteriaMet: picked).share
      #expect(PartScoringPropertyTests.shares.contains(ticked), "seed \(seed)")
    }
  }
}
