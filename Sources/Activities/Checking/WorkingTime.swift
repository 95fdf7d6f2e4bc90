/// Roughly how long an activity takes, to hold against what its author says.
///
/// A check alone: the time rules of a run have their own, finer tables (reliability.md C.4).
enum WorkingTime {
  private static let wordsPerMinute = 175.0

  /// In minutes; a share of it where only some of the items are asked.
  static func minutes(_ activity: Activity) -> Double {
    let items = activity.askedItems.map(seconds).reduce(0, +)
    let count = activity.askedItems.count
    let asked = min(activity.settings.select ?? count, count)
    let share = count == 0 ? 0 : Double(asked) / Double(count)
    let passages = activity.stimuli.values.map { reading($0.text) }.reduce(0, +)
    return (items * share + passages) / 60
  }

  private static func seconds(_ item: Item) -> Double {
    if let seconds = item.estimatedSeconds { return Double(seconds) }
    switch item.interaction {
    case .choice(let interaction):
      let texts = interaction.choices.map(\.text).joined(separator: " ")
      return reading(item.prompt) + reading(texts) + (interaction.isMultiple ? 10 : 6)
    case .trueFalse: return reading(item.prompt) + 4
    case .textEntry: return reading(item.prompt) + 20
    case .numeric: return reading(item.prompt) + 10
    case .match(let match):
      let texts = (match.pairs.map(\.left) + match.options).joined(separator: " ")
      return reading(item.prompt) + reading(texts) + Double(match.pairs.count) * 3
    case .order(let order):
      let texts = order.entries.joined(separator: " ")
      return reading(item.prompt) + reading(texts) + Double(order.entries.count) * 3
    case .cloze(let cloze):
      return reading(item.prompt) + reading(cloze.text) + Double(cloze.gaps.count) * 10
    case .selectText(let text):
      return reading(item.prompt) + reading(text.text) + Double(text.runs.count) * 3
    case .extendedText: return reading(item.prompt) + 120
    case .flashcard(let card): return reading(item.prompt) + reading(card.back) + 6
    case .info: return reading(item.prompt)
    }
  }

  private static func reading(_ text: String) -> Double {
    Double(text.split(whereSeparator: \.isWhitespace).count) / wordsPerMinute * 60
  }
}
