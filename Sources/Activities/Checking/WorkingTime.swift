/// Roughly how long an activity takes, to hold against what its author says.
///
/// A check alone: the time rules of a run have their own, finer tables (reliability.md C.4).
enum WorkingTime {
  private static let wordsPerMinute = 175.0

  /// In minutes; a share of it where only some of the items are asked.
  static func minutes(_ activity: Activity) -> Double {
    let items = activity.items.map(seconds).reduce(0, +)
    let asked = min(activity.settings.select ?? activity.items.count, activity.items.count)
    let share = activity.items.isEmpty ? 0 : Double(asked) / Double(activity.items.count)
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
    case .info: return reading(item.prompt)
    }
  }

  private static func reading(_ text: String) -> Double {
    Double(text.split(whereSeparator: \.isWhitespace).count) / wordsPerMinute * 60
  }
}
