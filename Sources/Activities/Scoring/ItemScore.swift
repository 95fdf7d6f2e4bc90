/// The score of one item: its share of `maxScore` after the penalties for tries and hints.
package struct ItemScore: Equatable, Sendable {
  /// 0 to 1, after penalties.
  package let share: Double
  package let maxScore: Double

  package init(share: Double, maxScore: Double) {
    self.share = min(max(share, 0), 1)
    self.maxScore = max(maxScore, 0)
  }

  /// Subtracts `attemptPenalty` for each try after the first and `hintPenalty` for each hint.
  ///
  /// - Parameters:
  ///   - outcome: Of the response that counts.
  ///   - maxScore: The item's.
  ///   - tries: Which try the response was, the first being 1.
  ///   - hints: How many hints were shown before it.
  ///   - settings: The activity's.
  package init(outcome: Outcome, maxScore: Double, tries: Int, hints: Int, settings: Settings) {
    let penalty =
      settings.attemptPenalty * Double(max(tries, 1) - 1)
      + settings.hintPenalty * Double(max(hints, 0))
    self.init(share: outcome.share - penalty, maxScore: maxScore)
  }

  /// Not rounded; rounding is for display (format.md 1.3).
  package var scoreGiven: Double { maxScore * share }

  /// Sum of the scores ÷ sum of the maximal scores; 0 where nothing could be earned.
  ///
  /// There must be one score of every graded item asked, of unanswered ones with share 0.
  package static func activityShare(of scores: some Sequence<ItemScore>) -> Double {
    var given = 0.0
    var maximum = 0.0
    for score in scores {
      given += score.scoreGiven
      maximum += score.maxScore
    }
    guard maximum > 0 else { return 0 }
    return min(given / maximum, 1)
  }
}
