extension MatchInteraction {
  /// Scores the right-hand entries that were chosen, one for each left; what is missing is wrong.
  ///
  /// Entries are compared by their text, since several lefts may belong to the same right.
  func outcome(chosen: [Int?]) -> Outcome {
    let options = options
    let isRight = pairs.indices.map { place -> Bool in
      guard chosen.indices.contains(place), let option = chosen[place],
        options.indices.contains(option)
      else { return false }
      return options[option] == pairs[place].right
    }
    return Outcome(
      parts: isRight.map { $0 ? 1 : 0 }, scoring: scoring,
      partFeedback: zip(pairs, isRight).map { $1 ? [] : [$0.feedback].compactMap(\.self) })
  }

  /// Each left with the right it was matched with: `Canada: Ottawa`.
  func words(chosen: [Int?]) -> [String] {
    let options = options
    return zip(pairs, chosen).compactMap { pair, option in
      option.flatMap { options.indices.contains($0) ? "\(pair.left): \(options[$0])" : nil }
    }
  }

  var correctWords: [String] { pairs.map { "\($0.left): \($0.right)" } }
}
