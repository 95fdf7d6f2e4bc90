extension ChoiceInteraction {
  /// Scores the picked choices and gathers their feedback, in the order of the file.
  ///
  /// Identifiers that name no choice are passed over; a choice named twice counts once.
  func outcome(picked identifiers: [ChoiceID]) -> Outcome {
    let wanted = Set(identifiers)
    let picked = choices.filter { wanted.contains($0.identifier) }
    let share = isMultiple ? shareOfSeveral(picked) : shareOfOne(picked)
    return Outcome(share: share, feedback: picked.compactMap(\.feedback))
  }

  /// The choices to show as the right answer: of one, the best; of several, every right one.
  var rightChoices: [Choice] {
    if isMultiple { return choices.filter(\.isRight) }
    let best = choices.map(worth(ofOne:)).max() ?? 0
    return choices.filter { best > 0 && worth(ofOne: $0) == best }
  }

  private func shareOfOne(_ picked: [Choice]) -> Double {
    guard picked.count == 1, let choice = picked.first else { return 0 }
    return Share.clamped(worth(ofOne: choice))
  }

  private func worth(ofOne choice: Choice) -> Double {
    choice.score ?? (choice.isCorrect ? 1 : 0)
  }

  private func shareOfSeveral(_ picked: [Choice]) -> Double {
    let rightCount = choices.count(where: \.isRight)
    let rightPicked = picked.count(where: \.isRight)
    let wrongPicked = picked.count - rightPicked
    switch scoring {
    case .allOrNothing:
      return rightPicked == rightCount && wrongPicked == 0 ? 1 : 0
    case .partial:
      guard rightCount > 0 else { return picked.isEmpty ? 1 : 0 }
      return Share.clamped(Double(rightPicked - wrongPicked) / Double(rightCount))
    case .perChoice:
      // A right choice without a score of its own is worth its part of the whole.
      let part = 1 / Double(max(rightCount, 1))
      return Share.clamped(picked.map { $0.score ?? ($0.isCorrect ? part : 0) }.reduce(0, +))
    }
  }
}
