/// Which items an attempt asks, and in which order.
package enum ItemOrder {
  /// Indices into `activity.askedItems`, drawn and shuffled as the settings say.
  ///
  /// `select` draws among what is answered; `info` is always shown, and keeps its place when the
  /// others are shuffled. Without `shuffleItems` the drawn items keep the order of the file.
  package static func make(activity: Activity, seed: Seed) -> [Int] {
    let items = activity.askedItems
    var generator = SeededGenerator(seed: seed.mixed(with: "items"))
    var asked = Array(items.indices)
    if let count = activity.settings.select {
      let answerable = asked.filter { items[$0].isAnswerable }
      let drawn = Set(generator.shuffled(answerable).prefix(max(count, 0)))
      asked.removeAll { items[$0].isAnswerable && !drawn.contains($0) }
    }
    guard activity.settings.shuffleItems else { return asked }
    return generator.shuffled(asked, keeping: { !items[$0].isAnswerable })
  }
}
