import Activities
import ActivityRun

extension AnswerSample {
  /// What answers the item fully right, all but the last Enter.
  var right: [RunAction]? {
    switch self {
    case .choice: [.choicePicked(1)]
    case .several: [.choicePicked(0), .choicePicked(2)]
    case .trueFalse: [.choicePicked(0)]
    case .textEntry: [.textEdited(.insert("Tokyo"))]
    case .numeric: [.textEdited(.insert("12"))]
    case .match: [.choicePicked(0), .choicePicked(1), .choicePicked(2)]
    case .order: sorted
    case .clozeTyped: typed("runs", "sleeps", "12")
    case .clozeList: [.choicePicked(0), .choicePicked(1)]
    case .clozeBank: banked(first: "rain")
    case .clozeMixed: typed("boils", "100") + [.choicePicked(0), .choicePicked(0)]
    case .selectText: [.choicePicked(1), .choicePicked(3)]
    case .writing, .taughtWriting: [.textEdited(.insert(AnswerSample.essay))]
    case .selfMarked:
      [.textEdited(.insert(AnswerSample.essay)), .confirmed, .choicePicked(0), .choicePicked(1)]
    case .card: [.confirmed, .choicePicked(0)]
    case .info: nil
    }
  }

  var wrong: [RunAction]? {
    switch self {
    case .choice: [.choicePicked(0)]
    case .several: [.choicePicked(1)]
    case .trueFalse: [.choicePicked(1)]
    case .textEntry: [.textEdited(.insert("Tokio"))]
    case .numeric: [.textEdited(.insert("13"))]
    case .match: [.choicePicked(3), .choicePicked(0), .choicePicked(1)]
    case .order: carried(to: [3, 2, 1, 0])
    case .clozeTyped: typed("run", "sleep", "13")
    case .clozeList: [.choicePicked(1), .choicePicked(0)]
    case .clozeBank: banked(first: "sun")
    case .clozeMixed: typed("burns", "99") + [.choicePicked(1), .confirmed]
    case .selectText: [.choicePicked(0), .choicePicked(2)]
    case .selfMarked:
      [.textEdited(.insert(AnswerSample.essay)), .confirmed, .choiceHighlighted(0)]
    case .card: [.confirmed, .choicePicked(1)]
    case .writing, .taughtWriting, .info: nil
    }
  }

  var partial: [RunAction]? {
    switch self {
    case .several: [.choicePicked(0)]
    case .match: [.choicePicked(0), .choicePicked(3), .confirmed]
    case .order: sorted.map { $0 + [.partHighlighted(0), .entryHeld, .partHighlighted(3)] }
    case .clozeTyped: typed("run", "sleeps") + [.confirmed]
    case .clozeList: [.choicePicked(0), .choicePicked(0)]
    case .clozeMixed: typed("boils", "99") + [.choicePicked(0), .choicePicked(0)]
    case .selectText: [.choicePicked(0), .choicePicked(1), .choicePicked(3)]
    case .selfMarked:
      [.textEdited(.insert(AnswerSample.essay)), .confirmed, .choicePicked(1)]
    case .choice, .trueFalse, .textEntry, .numeric, .clozeBank, .writing, .taughtWriting, .card,
      .info:
      nil
    }
  }

  static let essay =
    "Because the axis of the Earth is tilted, each half of it gets more sun in its summer.\n"
    + "In winter it is the other way round."

  private func typed(_ texts: String...) -> [RunAction] {
    texts.enumerated().flatMap { place, text -> [RunAction] in
      [.partHighlighted(place), .textEdited(.insert(text))]
    } + [.partHighlighted(texts.count)]
  }

  /// The words of the bank, which is always shuffled.
  private func banked(first: String) -> [RunAction]? {
    let texts = (try? SampleRun(activity()).state.current?.choiceTexts) ?? []
    return texts.firstIndex(of: first).map { [.choicePicked($0), .choicePicked(1 - $0)] }
  }

  /// Takes each entry to its place, from the first on.
  private var sorted: [RunAction]? { carried(to: Array(AnswerSample.planets.entries.indices)) }

  private func carried(to wanted: [Int]) -> [RunAction]? {
    guard case .ordered(var entries, _, _)? = try? SampleRun(activity()).state.current?.draft else {
      return nil
    }
    var actions: [RunAction] = []
    for (place, entry) in wanted.enumerated() {
      guard let now = entries.firstIndex(of: entry) else { return nil }
      actions += [.partHighlighted(now), .entryHeld, .partHighlighted(place), .entryHeld]
      entries.insert(entries.remove(at: now), at: place)
    }
    return actions
  }
}
