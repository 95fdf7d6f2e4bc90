import Testing

@testable import Activities

@Suite struct TextEntryScoringTests {
  @Test(arguments: TextCase.alike)
  func `takes for the answer what differs only as the rules allow`(row: TextCase) {
    #expect(row.outcome.share == 1)
    #expect(row.outcome.remarks.isEmpty)
  }

  @Test(arguments: TextCase.different)
  func `does not take for the answer what the rules tell apart`(row: TextCase) {
    #expect(row.outcome.share == 0)
    #expect(row.outcome.remarks == row.remarks)
  }

  @Test func `the best score of the accepted answers counts, the first in the file on a tie`() {
    let interaction = TextEntryInteraction(accepted: [
      AcceptedText(text: "river", score: 0.5, feedback: "Which one?"),
      AcceptedText(text: "RIVER", score: 0.75, feedback: "first"),
      AcceptedText(text: "river*", score: 0.75, feedback: "second", isWildcard: true),
    ])
    let outcome = interaction.outcome(typed: "River", language: LanguageTag("en"))
    #expect(outcome == Outcome(share: 0.75, feedback: ["first"]))
  }

  @Test func `a typo that makes another answer is not forgiven`() {
    var compare = TextCompare()
    compare.maxTypos = 1
    let interaction = TextEntryInteraction(
      accepted: [AcceptedText(text: "effect"), AcceptedText(text: "defect", score: 0.25)],
      wrongAnswers: [AcceptedText(text: "affect", feedback: "That is the verb.")],
      compare: compare)
    let english = LanguageTag("en")
    #expect(interaction.outcome(typed: "efect", language: english).share == 1)
    #expect(interaction.outcome(typed: "defect", language: english).share == 0.25)
    #expect(
      interaction.outcome(typed: "affect", language: english)
        == Outcome(share: 0, feedback: ["That is the verb."]))
  }

  @Test func `no spelling remark on an answer that was foreseen as wrong`() {
    let interaction = TextEntryInteraction(
      accepted: [AcceptedText(text: "desert")], wrongAnswers: [AcceptedText(text: "dessert")])
    #expect(interaction.outcome(typed: "Dessert", language: LanguageTag("en")).remarks.isEmpty)
  }

  @Test func `a wrong answer meant letter for letter goes before one with stars`() {
    let interaction = TextEntryInteraction(
      accepted: [AcceptedText(text: "Venus")],
      wrongAnswers: [
        AcceptedText(text: "*", feedback: "Look again.", isWildcard: true),
        AcceptedText(text: "Mars", feedback: "That one is red."),
      ])
    let english = LanguageTag("en")
    #expect(interaction.outcome(typed: "mars", language: english).feedback == ["That one is red."])
    #expect(interaction.outcome(typed: "Pluto", language: english).feedback == ["Look again."])
  }

  @Test func `a catch-all among the wrong answers does not forbid typos`() {
    var compare = TextCompare()
    compare.maxTypos = 1
    let interaction = TextEntryInteraction(
      accepted: [AcceptedText(text: "Venus")],
      wrongAnswers: [AcceptedText(text: "*", isWildcard: true)], compare: compare)
    #expect(interaction.outcome(typed: "Vemus", language: LanguageTag("en")).share == 1)
  }

  @Test func `a long answer is compared at once`() {
    var compare = TextCompare()
    compare.maxTypos = 2
    let text = String(repeating: "ab ", count: 33_000)
    let interaction = TextEntryInteraction(
      accepted: [AcceptedText(text: text)], compare: compare)
    #expect(interaction.outcome(typed: "b" + text, language: LanguageTag("en")).share == 1)
  }
}
