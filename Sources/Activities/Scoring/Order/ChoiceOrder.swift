/// In which order the choices of an item are shown.
package enum ChoiceOrder {
  /// Indices into the choices of the item; empty where the item has none.
  ///
  /// - Parameters:
  ///   - item: Its own `shuffle` overrides the settings; fixed choices stay in their places.
  ///   - settings: The activity's.
  ///   - seed: Of the attempt; the item's identifier is mixed in here.
  /// - Returns: For each place on the screen, the index of the choice there.
  package static func make(item: Item, settings: Settings, seed: Seed) -> [Int] {
    guard case .choice(let interaction) = item.interaction else { return [] }
    let choices = interaction.choices
    let places = Array(choices.indices)
    guard interaction.shuffle ?? settings.shuffleChoices else { return places }
    var generator = SeededGenerator(seed: seed.mixed(with: item.identifier.rawValue))
    return generator.shuffled(places, keeping: { choices[$0].isFixed })
  }
}
