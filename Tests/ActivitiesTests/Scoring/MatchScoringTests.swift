import Testing

@testable import Activities

@Suite struct MatchScoringTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    /// Places in the options: living, not living, both.
    let chosen: [Int?]
    let share: Double
    let parts: [Double]
    var scoring = PartScoring.partial

    var testDescription: String { name }
  }

  private static func match(_ scoring: PartScoring = .partial) -> MatchInteraction {
    MatchInteraction(
      pairs: [
        .init(left: "oak", right: "living", feedback: "It grows."),
        .init(left: "river", right: "not living", feedback: "It only moves."),
        .init(left: "yeast", right: "living"), .init(left: "moss", right: "living"),
      ], distractors: ["both"], scoring: scoring)
  }

  static let rows: [Row] = [
    Row(name: "all right", chosen: [0, 1, 0, 0], share: 1, parts: [1, 1, 1, 1]),
    Row(name: "each part counts", chosen: [0, 1, 1, 0], share: 0.75, parts: [1, 1, 0, 1]),
    Row(name: "what belongs to nothing", chosen: [2, 2, 2, 2], share: 0, parts: [0, 0, 0, 0]),
    Row(
      name: "what is missing is wrong", chosen: [0, nil, nil, nil], share: 0.25,
      parts: [1, 0, 0, 0]),
    Row(name: "fewer than there are", chosen: [0], share: 0.25, parts: [1, 0, 0, 0]),
    Row(name: "none", chosen: [], share: 0, parts: [0, 0, 0, 0]),
    Row(name: "no such option", chosen: [7, -1, 0, 0], share: 0.5, parts: [0, 0, 1, 1]),
    Row(
      name: "all or nothing, all", chosen: [0, 1, 0, 0], share: 1, parts: [1, 1, 1, 1],
      scoring: .allOrNothing),
    Row(
      name: "all or nothing, one wrong", chosen: [0, 1, 0, 1], share: 0, parts: [1, 1, 1, 0],
      scoring: .allOrNothing),
  ]

  @Test(arguments: rows)
  func `scores each left`(row: Row) {
    let outcome = MatchScoringTests.match(row.scoring).outcome(chosen: row.chosen)
    #expect(outcome.share == row.share)
    #expect(outcome.parts == row.parts)
  }

  @Test func `says why where a left was matched wrongly`() {
    let match = MatchScoringTests.match()
    #expect(match.outcome(chosen: [0, 0, 0, 0]).feedback == ["It only moves."])
    #expect(match.outcome(chosen: [1, 1, 0, 0]).feedback == ["It grows."])
    #expect(match.outcome(chosen: [0, 1, 0, 0]).feedback == [])
  }

  @Test func `several lefts share one option`() {
    #expect(MatchScoringTests.match().options == ["living", "not living", "both"])
  }

  @Test func `shows what was matched with what`() {
    let match = MatchScoringTests.match()
    #expect(match.words(chosen: [1, nil, 9, 0]) == ["oak: not living", "moss: living"])
    #expect(
      match.correctWords == [
        "oak: living", "river: not living", "yeast: living", "moss: living",
      ])
  }
}
