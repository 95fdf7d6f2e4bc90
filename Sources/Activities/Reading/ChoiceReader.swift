/// Reads a question with choices, and settles which of them are right.
enum ChoiceReader {
  static func interaction(
    _ object: inout ObjectReader, shufflesChoices: Bool, _ files: ActivityFiles
  ) -> ChoiceInteraction? {
    let (read, isWhole) = entries(&object, files)
    var entries = read
    var interaction = ChoiceInteraction(
      choices: [], shuffle: object.boolean("shuffle"),
      scoring: object.word("scoring", ChoiceInteraction.Scoring.self) ?? .allOrNothing,
      minChoices: object.integer("minChoices", in: 0...NumberBounds.largest),
      maxChoices: object.integer("maxChoices", in: 1...NumberBounds.largest))
    let multiple = object.boolean("multiple")
    guard isWhole, markRight(&entries, &object, multiple) else { return nil }
    interaction.choices = entries.map(\.choice)
    let right = interaction.choices.count(where: \.isCorrect)
    interaction.isMultiple = multiple ?? (right > 1)
    let isShuffled = interaction.shuffle ?? shufflesChoices
    let checker = ChoiceChecker(
      entries: entries, interaction: interaction, isShuffled: isShuffled, multiple: multiple)
    checker.check(&object)
    return interaction
  }

  /// A gap that is picked from a list of its own: one choice, of which several may be right.
  static func gap(
    _ object: inout ObjectReader, shufflesChoices: Bool, _ files: ActivityFiles
  ) -> ChoiceInteraction? {
    var (entries, isWhole) = entries(&object, files)
    let shuffle = object.boolean("shuffle")
    guard isWhole, markRight(&entries, &object, nil) else { return nil }
    let interaction = ChoiceInteraction(choices: entries.map(\.choice), shuffle: shuffle)
    let checker = ChoiceChecker(
      entries: entries, interaction: interaction, isShuffled: shuffle ?? shufflesChoices,
      multiple: true)
    checker.check(&object)
    return interaction
  }

  /// The choices that could be read, and whether that is all of them.
  private static func entries(
    _ object: inout ObjectReader, _ files: ActivityFiles
  ) -> ([ChoiceEntry], isWhole: Bool) {
    object.require("choices")
    let nodes = object.list("choices", minimum: 2, maximum: 26) ?? []
    var entries: [ChoiceEntry] = []
    for (index, node) in nodes.enumerated() {
      if let entry = object.take(ChoiceEntry.read(node, index: index, files)) {
        entries.append(entry)
      }
    }
    return (entries, entries.count == nodes.count && !nodes.isEmpty)
  }

  /// Marks the right choices; false where the file does not say which they are.
  private static func markRight(
    _ entries: inout [ChoiceEntry], _ object: inout ObjectReader, _ multiple: Bool?
  ) -> Bool {
    guard let node = object.value("correctResponse") else {
      markByScore(&entries, multiple)
      if entries.contains(where: \.choice.isCorrect) { return true }
      object.report(.choice(.noRightChoice), at: (object.value("choices") ?? object.node).opening)
      return false
    }
    let named = AnswerNames(entries: entries).indices(node, &object)
    guard let named, !named.isEmpty else { return false }
    let marked = entries.indices.filter { entries[$0].choice.isCorrect }
    if !marked.isEmpty, Set(marked) != named {
      object.report(.choice(.answersDisagree), at: node.range)
      return false
    }
    for index in named { entries[index].choice.isCorrect = true }
    return true
  }

  /// Where only scores are given: every choice that earns, or the one that earns most.
  private static func markByScore(_ entries: inout [ChoiceEntry], _ multiple: Bool?) {
    guard !entries.contains(where: \.choice.isCorrect) else { return }
    let best = entries.compactMap(\.choice.score).max() ?? 0
    guard best > 0 else { return }
    for index in entries.indices {
      let score = entries[index].choice.score ?? 0
      entries[index].choice.isCorrect = multiple == true ? score > 0 : score == best
    }
  }
}
