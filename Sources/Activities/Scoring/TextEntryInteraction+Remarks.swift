extension TextEntryInteraction {
  /// What was all that was wrong with an answer that is not fully right.
  ///
  /// - Parameters:
  ///   - typed: As typed.
  ///   - text: The same, normalised by the item's own rules; no answer of the list.
  ///   - language: Of the item.
  /// - Returns: Nothing where more is wrong than one remark says.
  func remarks(typed: String, text: [Character], language: LanguageTag) -> [Outcome.Remark] {
    let right = accepted.filter { $0.score >= 1 }
    for remarks in looserRules() {
      var looser = TextNormalizer(compare: compare, language: language)
      if remarks.contains(.checkAccents) { looser.compare.diacritics = .ignore }
      if remarks.contains(.checkCapitals) { looser.compare.letterCase = .ignore }
      let loose = looser.normalized(typed)
      if right.contains(where: { literal($0, is: loose, by: looser) }) { return remarks }
    }
    let rules = TextNormalizer(compare: compare, language: language)
    let isMisspelled =
      compare.maxTypos == 0
      && right.contains { typos(from: $0, to: text, atMost: 1, by: rules) }
    return isMisspelled ? [.checkSpelling] : []
  }

  /// The remarks that the rules leave room for, the most telling first.
  private func looserRules() -> [[Outcome.Remark]] {
    let accents = compare.diacritics == .match
    let capitals = compare.letterCase == .match
    return (accents ? [[.checkAccents]] : []) + (capitals ? [[.checkCapitals]] : [])
      + (accents && capitals ? [[.checkAccents, .checkCapitals]] : [])
  }
}
