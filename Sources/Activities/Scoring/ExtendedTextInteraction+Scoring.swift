extension ExtendedTextInteraction {
  /// Scores a text: for being there, by the criteria the student ticked, or not at all.
  ///
  /// The word limits are for whoever takes the answer: one outside them is never confirmed.
  func outcome(criteriaMet: [Int]?) -> Outcome {
    switch grading {
    case .completion: return Outcome(share: 1)
    case .manual: return Outcome(share: 0)
    case .`self`:
      let most = rubric.map(\.points).reduce(0, +)
      guard most > 0 else { return Outcome(share: 1) }
      let met = Set(criteriaMet ?? [])
      let parts = rubric.indices.map { met.contains($0) ? 1.0 : 0 }
      let given = zip(rubric, parts).map { $0.points * $1 }.reduce(0, +)
      return Outcome(share: Share.clamped(given / most), parts: parts)
    }
  }
}
