/// In which order the parts of an item are shown.
package enum ChoiceOrder {
  /// The places of the choices of a choice, the options of a match, the entries of an order, or
  /// the word bank of a cloze.
  ///
  /// - Parameters:
  ///   - item: Its own `shuffle` overrides the settings; fixed choices stay in their places.
  ///   - settings: The activity's.
  ///   - seed: Of the attempt; the item's identifier is mixed in here.
  /// - Returns: For each place on the screen, the index of what stands there; empty where nothing
  ///   is placed.
  package static func make(item: Item, settings: Settings, seed: Seed) -> [Int] {
    var generator = SeededGenerator(seed: seed.mixed(with: item.identifier.rawValue))
    switch item.interaction {
    case .choice(let choice): return order(of: choice, settings, &generator)
    case .match(let match):
      let places = Array(match.options.indices)
      return match.shuffle ? generator.shuffled(places) : places
    case .order(let order): return disorder(of: order.entries, &generator)
    case .cloze(let cloze): return generator.shuffled(Array(cloze.bank.indices))
    case .trueFalse, .textEntry, .numeric, .selectText, .extendedText, .flashcard, .info: return []
    }
  }

  /// The same for each gap of a cloze that is picked from a list of its own; empty for others.
  package static func gaps(of item: Item, settings: Settings, seed: Seed) -> [[Int]] {
    guard case .cloze(let cloze) = item.interaction else { return [] }
    return cloze.gaps.map { gap in
      guard case .choice(let choice) = gap.entry else { return [] }
      var generator = SeededGenerator(
        seed: seed.mixed(with: item.identifier.rawValue).mixed(with: gap.name))
      return order(of: choice, settings, &generator)
    }
  }

  private static func order(
    of choice: ChoiceInteraction, _ settings: Settings, _ generator: inout SeededGenerator
  ) -> [Int] {
    let choices = choice.choices
    let places = Array(choices.indices)
    guard choice.shuffle ?? settings.shuffleChoices else { return places }
    return generator.shuffled(places, keeping: { choices[$0].isFixed })
  }

  /// Any order but the right one, where there is another: what is shown first is never the answer.
  private static func disorder(
    of entries: [String], _ generator: inout SeededGenerator
  ) -> [Int] {
    let places = Array(entries.indices)
    guard Set(entries).count > 1 else { return places }
    while true {
      let shuffled = generator.shuffled(places)
      if shuffled.map({ entries[$0] }) != entries { return shuffled }
    }
  }
}
