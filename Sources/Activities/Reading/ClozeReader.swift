/// Reads a text with gaps, each with an entry of its own.
enum ClozeReader {
  static func interaction(
    _ object: inout ObjectReader, shufflesChoices: Bool, _ files: ActivityFiles
  ) -> ClozeInteraction? {
    object.require("text", "gaps")
    let text = object.string("text", allowsEmpty: false)
    let members = members(&object)
    let reader = GapReader(shufflesChoices: shufflesChoices, files: files)
    let gaps = members.map { object.take(reader.read($0)) }
    let interaction = ClozeInteraction(
      text: text ?? "", gaps: gaps.compactMap(\.self), bank: object.strings("bank") ?? [],
      reusesBank: object.boolean("bankReuse") ?? false,
      scoring: object.word("scoring", PartScoring.self) ?? .partial)
    ClozeChecker(interaction: interaction, members: members).check(&object)
    guard text != nil, !gaps.isEmpty, !gaps.contains(nil) else { return nil }
    return ordered(interaction)
  }

  private static func members(_ object: inout ObjectReader) -> [JSONMember] {
    guard let node = object.value("gaps") else { return [] }
    guard let members = node.members else {
      object.reportWrongType("gaps", expected: .object, node)
      return []
    }
    if members.isEmpty { object.report(.shape(.empty("gaps")), at: node.range) }
    return members
  }

  /// The gaps in the order in which the text has them.
  private static func ordered(_ interaction: ClozeInteraction) -> ClozeInteraction {
    var places: [String: Int] = [:]
    for (place, name) in MarkedText.gaps(of: interaction.text).marked.enumerated() {
      places[name] = places[name] ?? place
    }
    var interaction = interaction
    interaction.gaps.sort { places[$0.name] ?? .max < places[$1.name] ?? .max }
    return interaction
  }
}
