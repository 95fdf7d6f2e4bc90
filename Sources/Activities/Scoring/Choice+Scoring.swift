extension Choice {
  /// Whether picking it earns anything; a `score` overrides `isCorrect`.
  package var isRight: Bool { score.map { $0 > 0 } ?? isCorrect }
}
