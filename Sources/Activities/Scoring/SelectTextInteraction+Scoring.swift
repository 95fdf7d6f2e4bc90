extension SelectTextInteraction {
  /// Scores the marked runs as ticked choices are scored.
  func outcome(marked: [Int]) -> Outcome {
    let choices = runs.enumerated().map { place, run in
      Choice(
        identifier: ChoiceID(rawValue: String(place)), text: run.text, isCorrect: run.isCorrect)
    }
    let several = ChoiceInteraction(choices: choices, isMultiple: true, scoring: scoring)
    var outcome = several.outcome(picked: marked.map { ChoiceID(rawValue: String($0)) })
    outcome.parts = runs.indices.map { runs[$0].isCorrect == marked.contains($0) ? 1 : 0 }
    return outcome
  }

  func words(marked: [Int]) -> [String] {
    marked.filter(runs.indices.contains).map { runs[$0].text }
  }

  var correctWords: [String] { runs.filter(\.isCorrect).map(\.text) }
}
