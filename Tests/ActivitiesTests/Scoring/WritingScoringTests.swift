import Testing

@testable import Activities

@Suite struct WritingScoringTests {
  private static let rubric: [ExtendedTextInteraction.Criterion] = [
    .init(text: "Names the tilt", points: 3), .init(text: "Rules distance out", points: 1),
    .init(text: "Writes sentences", points: 0),
  ]

  @Test(
    arguments: [
      ([0, 1, 2], 1, [1, 1, 1]), ([0, 1], 1, [1, 1, 0]), ([0], 0.75, [1, 0, 0]),
      ([1, 1, 9], 0.25, [0, 1, 0]), ([2], 0, [0, 0, 1]), ([], 0, [0, 0, 0]), (nil, 0, [0, 0, 0]),
    ] as [([Int]?, Double, [Double])])
  func `the rubric's points are what the student ticks`(
    met: [Int]?, share: Double, parts: [Double]
  ) {
    let writing = ExtendedTextInteraction(rubric: WritingScoringTests.rubric, grading: .`self`)
    let outcome = writing.outcome(text: "Because of the tilt.", criteriaMet: met)
    #expect(outcome.share == share)
    #expect(outcome.parts == parts)
  }

  @Test(
    arguments: [
      ("one two three", 1), ("one two", 0), ("one two three four five", 0), ("", 0), (" \n ", 0),
      ("一二三四五六", 1),
    ] as [(String, Double)])
  func `completion is an answer within the limits`(text: String, share: Double) {
    let writing = ExtendedTextInteraction(minWords: 3, maxWords: 4)
    #expect(writing.outcome(text: text, criteriaMet: nil).share == share)
  }

  @Test func `nothing written is nothing, without limits and with ticks`() {
    let anything = ExtendedTextInteraction()
    #expect(anything.outcome(text: " ", criteriaMet: nil).share == 0)
    #expect(anything.outcome(text: "x", criteriaMet: nil).share == 1)
    let ticked = ExtendedTextInteraction(
      minWords: 5, rubric: WritingScoringTests.rubric, grading: .`self`)
    let outcome = ticked.outcome(text: "short", criteriaMet: [0, 1, 2])
    #expect(outcome == Outcome(share: 0, parts: [0, 0, 0]))
  }

  @Test func `what the teacher marks does not count here`() {
    let item = Item(
      identifier: ItemID(rawValue: "q"), prompt: "Why?",
      interaction: .extendedText(ExtendedTextInteraction(grading: .manual)))
    #expect(!item.isGraded && item.isAnswerable)
    #expect(item.outcome(of: .written("So.", criteriaMet: nil), language: "en").share == 0)
  }

  @Test func `a card is known or not`() {
    let card = Item(
      identifier: ItemID(rawValue: "q"), prompt: "la casa",
      interaction: .flashcard(FlashcardInteraction(back: "the house")))
    #expect(card.outcome(of: .recalled(true), language: "en") == Outcome(share: 1))
    #expect(card.outcome(of: .recalled(false), language: "en") == Outcome(share: 0))
    #expect(card.correctResponseText == ["the house"])
    #expect(card.responseText(.recalled(false)) == ["I did not know it"])
  }

  @Test func `a card with a reverse is asked both ways`() {
    let card = Item(
      identifier: ItemID(rawValue: "q"), prompt: "la casa", hints: ["You live in it."],
      interaction: .flashcard(FlashcardInteraction(back: "the house", isReversed: true)))
    let asked = Activity(identifier: "a", title: "T", items: [card]).askedItems
    #expect(asked.map(\.identifier.rawValue) == ["q", "q.reverse"])
    #expect(asked.map(\.prompt) == ["la casa", "the house"])
    #expect(asked.map(\.correctResponseText) == [["the house"], ["la casa"]])
  }
}
