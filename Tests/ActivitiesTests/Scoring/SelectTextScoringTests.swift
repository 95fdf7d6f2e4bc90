import Testing

@testable import Activities

@Suite struct SelectTextScoringTests {
  private static func marked(_ scoring: ChoiceInteraction.Scoring) -> SelectTextInteraction {
    SelectTextInteraction(
      text: "The [[dog]] [[ran]] across the [[road]] and [[barked]].",
      runs: ["dog", "ran", "road", "barked"].map {
        .init(text: $0, isCorrect: $0 == "ran" || $0 == "barked")
      }, scoring: scoring)
  }

  @Test(
    arguments: [
      (.allOrNothing, [1, 3], 1, [1, 1, 1, 1]), (.allOrNothing, [1], 0, [1, 1, 1, 0]),
      (.allOrNothing, [0, 1, 3], 0, [0, 1, 1, 1]), (.allOrNothing, [], 0, [1, 0, 1, 0]),
      (.partial, [3, 1], 1, [1, 1, 1, 1]), (.partial, [1], 0.5, [1, 1, 1, 0]),
      (.partial, [0, 1, 3], 0.5, [0, 1, 1, 1]), (.partial, [0, 2], 0, [0, 0, 0, 0]),
      (.partial, [0, 1, 2, 3], 0, [0, 1, 0, 1]), (.partial, [], 0, [1, 0, 1, 0]),
      (.partial, [1, 1, 9], 0.5, [1, 1, 1, 0]), (.perChoice, [1], 0.5, [1, 1, 1, 0]),
    ] as [(ChoiceInteraction.Scoring, [Int], Double, [Double])])
  func `scores marks as ticked choices`(
    scoring: ChoiceInteraction.Scoring, runs: [Int], share: Double, parts: [Double]
  ) {
    let outcome = SelectTextScoringTests.marked(scoring).outcome(marked: runs)
    #expect(outcome.share == share)
    #expect(outcome.parts == parts)
  }

  @Test func `shows the marked runs, and the right ones`() {
    let marked = SelectTextScoringTests.marked(.partial)
    #expect(marked.words(marked: [0, 3, 9]) == ["dog", "barked"])
    #expect(marked.correctWords == ["ran", "barked"])
  }
}
