/// Reads a question that matches what is on the left with what is on the right.
enum MatchReader {
  static func interaction(_ object: inout ObjectReader) -> MatchInteraction? {
    object.require("pairs")
    let nodes = object.list("pairs", minimum: 2, maximum: 26) ?? []
    let pairs = nodes.enumerated().map { index, node in
      object.take(pair(node, place: "pairs[\(index)]"))
    }
    let interaction = MatchInteraction(
      pairs: pairs.compactMap(\.self), distractors: object.strings("distractors") ?? [],
      shuffle: object.boolean("shuffle") ?? true,
      scoring: object.word("scoring", PartScoring.self) ?? .partial)
    guard !nodes.isEmpty, !pairs.contains(nil) else { return nil }
    MatchChecker(interaction: interaction, nodes: nodes).check(&object)
    return merged(interaction)
  }

  private static func pair(
    _ node: JSONNode, place: String
  ) -> ValueReading<MatchInteraction.Pair> {
    let keys = ["left", "right", "feedback"]
    var object = ObjectReader(node, "a pair", place: place, keys: keys)
    object.require("left", "right")
    let left = object.string("left", allowsEmpty: false)
    let right = object.string("right", allowsEmpty: false)
    let feedback = object.string("feedback")
    guard let left, let right else { return object.reading(nil) }
    return object.reading(MatchInteraction.Pair(left: left, right: right, feedback: feedback))
  }

  /// Entries on the right that differ in white space alone are one, as the first is written: on
  /// the screen they would be two that nobody can tell apart.
  private static func merged(_ interaction: MatchInteraction) -> MatchInteraction {
    var interaction = interaction
    var spellings: [String: String] = [:]
    func spelling(_ text: String) -> String {
      let key = ChoiceEntry.comparable(text)
      let spelling = spellings[key] ?? text
      spellings[key] = spelling
      return spelling
    }
    for index in interaction.pairs.indices {
      interaction.pairs[index].right = spelling(interaction.pairs[index].right)
    }
    interaction.distractors = interaction.distractors.map(spelling)
    return interaction
  }
}
