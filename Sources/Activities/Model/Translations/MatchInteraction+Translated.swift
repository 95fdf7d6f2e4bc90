extension MatchInteraction {
  /// With the texts of another language; those of a side that would not be told apart stay.
  func translated(_ texts: [AnswerTranslation.Pair], _ others: [String]) -> MatchInteraction {
    var match = self
    let lefts = pairs.indices.map { text($0, texts)?.left ?? pairs[$0].left }
    let rights = pairs.indices.map { text($0, texts)?.right ?? pairs[$0].right }
    let distractors = self.distractors.translated(by: others)
    let keepsLefts = Distinction.isKept(pairs.map(\.left), lefts)
    let keepsRights = Distinction.isKept(
      pairs.map(\.right) + self.distractors, rights + distractors)
    for place in pairs.indices {
      if keepsLefts { match.pairs[place].left = lefts[place] }
      if keepsRights { match.pairs[place].right = rights[place] }
      match.pairs[place].feedback = text(place, texts)?.feedback ?? pairs[place].feedback
    }
    if keepsRights { match.distractors = distractors }
    return match
  }

  private func text(
    _ place: Int, _ texts: [AnswerTranslation.Pair]
  ) -> AnswerTranslation.Pair? {
    texts.indices.contains(place) ? texts[place] : nil
  }
}
