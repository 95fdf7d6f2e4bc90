import Testing

@testable import Activities

@Suite struct ItemScoreTests {
  private func settings(attemptPenalty: Double, hintPenalty: Double) -> Settings {
    var settings = Settings()
    settings.attemptPenalty = attemptPenalty
    settings.hintPenalty = hintPenalty
    return settings
  }

  @Test(arguments: [
    (share: 1.0, tries: 1, hints: 0, expected: 1.0),
    (share: 1.0, tries: 3, hints: 0, expected: 0.5),
    (share: 1.0, tries: 2, hints: 1, expected: 0.625),
    (share: 0.5, tries: 1, hints: 2, expected: 0.25),
    (share: 0.25, tries: 9, hints: 9, expected: 0.0),
    (share: 0.0, tries: 1, hints: 0, expected: 0.0),
    (share: 1.0, tries: 0, hints: -1, expected: 1.0),
  ])
  func `penalties are taken off the share`(
    row: (share: Double, tries: Int, hints: Int, expected: Double)
  ) {
    let score = ItemScore(
      outcome: Outcome(share: row.share), maxScore: 4, tries: row.tries, hints: row.hints,
      settings: settings(attemptPenalty: 0.25, hintPenalty: 0.125))
    #expect(score.share == row.expected)
    #expect(score.scoreGiven == 4 * row.expected)
  }

  @Test func `the activity's share weighs by the maximal scores`() {
    let scores = [ItemScore(share: 1, maxScore: 1), ItemScore(share: 0.5, maxScore: 3)]
    #expect(ItemScore.activityShare(of: scores) == 0.625)
  }

  @Test func `nothing to earn is no share`() {
    #expect(ItemScore.activityShare(of: []) == 0)
    #expect(ItemScore.activityShare(of: [ItemScore(share: 1, maxScore: 0)]) == 0)
  }
}
