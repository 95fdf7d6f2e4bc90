/// Find for each entry on the left the one on the right it belongs to.
package struct MatchInteraction: Equatable, Sendable {
  package struct Pair: Equatable, Sendable {
    package var left: String
    package var right: String
    /// Shown where the left entry was matched wrongly.
    package var feedback: String?

    package init(left: String, right: String, feedback: String? = nil) {
      self.left = left
      self.right = right
      self.feedback = feedback
    }
  }

  package var pairs: [Pair]
  /// Right-hand entries that belong to nothing.
  package var distractors: [String]
  /// Whether the right-hand side is shuffled.
  package var shuffle: Bool
  package var scoring: PartScoring

  package init(
    pairs: [Pair], distractors: [String] = [], shuffle: Bool = true,
    scoring: PartScoring = .partial
  ) {
    self.pairs = pairs
    self.distractors = distractors
    self.shuffle = shuffle
    self.scoring = scoring
  }

  /// The right-hand entries in the order of the file, each once: several lefts may share one.
  package var options: [String] {
    var seen: Set<String> = []
    return (pairs.map(\.right) + distractors).filter { seen.insert($0).inserted }
  }
}
