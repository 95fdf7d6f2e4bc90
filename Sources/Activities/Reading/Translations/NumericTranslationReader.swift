/// Reads the words about a number in another language: its unit, and what near answers are told.
enum NumericTranslationReader {
  static func read(
    _ object: inout ObjectReader, of numeric: NumericInteraction
  ) -> AnswerTranslation {
    let unit = object.string("unit")
    let nodes = object.list("alternatives") ?? []
    if nodes.count > numeric.accepted.count {
      let fact = TranslationFact.countDiffers(
        "alternatives", found: nodes.count, expected: numeric.accepted.count)
      object.report(.translation(fact), at: (object.value("alternatives") ?? object.node).opening)
    }
    let feedback = nodes.enumerated().map { index, node -> String? in
      var alternative = ObjectReader(
        node, "the translation of an accepted number", place: "alternatives[\(index)]",
        keys: ["feedback"])
      let text = alternative.string("feedback")
      return object.take(alternative.reading(text))
    }
    return .numeric(unit: unit, feedback: feedback)
  }
}
