extension ExtendedTextInteraction {
  /// Scores a text: for being there, by the criteria the student ticked, or not at all.
  ///
  /// A text outside the word limits is never confirmed, but time that runs out hands it in as it
  /// is: it then is no answer, ticked or not.
  func outcome(text: String, criteriaMet: [Int]?) -> Outcome {
    let parts = rubricParts(criteriaMet)
    guard isWithinLimits(text) else { return Outcome(share: 0, parts: parts.map { _ in 0 }) }
    switch grading {
    case .completion: return Outcome(share: 1)
    case .manual: return Outcome(share: 0)
    case .`self`:
      let most = rubric.map(\.points).reduce(0, +)
      let given = zip(rubric, parts).map { $0.points * $1 }.reduce(0, +)
      return Outcome(share: most > 0 ? Share.clamped(given / most) : 0, parts: parts)
    }
  }

  /// Whether a text is an answer at all.
  package func isWithinLimits(_ text: String) -> Bool {
    guard !text.isBlank else { return false }
    let count = WordCount.words(text)
    return count >= minWords ?? 0 && count <= maxWords ?? .max
  }

  private func rubricParts(_ criteriaMet: [Int]?) -> [Double] {
    guard grading == .`self` else { return [] }
    let met = Set(criteriaMet ?? [])
    return rubric.indices.map { met.contains($0) ? 1 : 0 }
  }
}
