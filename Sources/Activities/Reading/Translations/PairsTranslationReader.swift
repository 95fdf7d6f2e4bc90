/// Reads the pairs of a match in another language, in the order of the original.
enum PairsTranslationReader {
  static func read(
    _ object: inout ObjectReader, of match: MatchInteraction
  ) -> AnswerTranslation {
    let nodes = object.translatedList("pairs", count: match.pairs.count) ?? []
    let pairs = nodes.enumerated().map { index, node in
      object.take(pair(node, place: "pairs[\(index)]")) ?? AnswerTranslation.Pair()
    }
    let distractors = object.translatedTexts("distractors", of: match.distractors)
    check(&object, match, pairs, distractors)
    return .match(pairs: pairs, distractors: distractors)
  }

  private static func pair(
    _ node: JSONNode, place: String
  ) -> ValueReading<AnswerTranslation.Pair> {
    let keys = ["left", "right", "feedback"]
    var object = ObjectReader(node, "the translation of a pair", place: place, keys: keys)
    let pair = AnswerTranslation.Pair(
      left: object.string("left", allowsEmpty: false),
      right: object.string("right", allowsEmpty: false), feedback: object.string("feedback"))
    return object.reading(pair)
  }

  private static func check(
    _ object: inout ObjectReader, _ match: MatchInteraction, _ pairs: [AnswerTranslation.Pair],
    _ distractors: [String]
  ) {
    let lefts = match.pairs.map(\.left)
    let rights = match.pairs.map(\.right) + match.distractors
    let given = zip(match.pairs, pairs)
    if !pairs.isEmpty {
      object.checkDistinction("pairs", lefts, given.map { $1.left ?? $0.left })
    }
    let translated =
      pairs.isEmpty ? match.pairs.map(\.right) : given.map { $1.right ?? $0.right }
    let key = pairs.isEmpty ? "distractors" : "pairs"
    let others = match.distractors.translated(by: distractors)
    object.checkDistinction(key, rights, translated + others)
  }
}
