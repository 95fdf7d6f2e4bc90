import Activities
import ActivityRun
import FoundationEssentials
import Testing

/// An item of each type, with what a student does to answer it right, wrong or in part.
enum AnswerSample: String, CaseIterable, CustomTestStringConvertible {
  case choice, several, trueFalse, textEntry, numeric
  case match, order, clozeTyped, clozeList, clozeBank, clozeMixed, selectText
  case writing, selfMarked, taughtWriting, card, info

  var testDescription: String { rawValue }

  enum Stage: String, CaseIterable { case empty, answered, right, wrong, partial }

  /// The run where the item is up, is being answered, or has its feedback; `nil` where a type has
  /// no such state.
  func state(_ stage: Stage, _ change: (inout Activity) -> Void = { _ in }) throws -> RunState? {
    let actions: [RunAction]? =
      switch stage {
      case .empty: []
      case .answered: right
      case .right: right.map { $0 + [.confirmed] }
      case .wrong: wrong.map { $0 + [.confirmed] }
      case .partial: partial.map { $0 + [.confirmed] }
      }
    guard let actions else { return nil }
    var run = try SampleRun(activity(change))
    // Long enough that no answer is too quick.
    run.act(.inputReceived, after: 20)
    for action in actions { run.act(action) }
    if case .item = run.state.page, stage != .empty, stage != .answered {
      // What is left empty is confirmed by a second Enter.
      run.act(.confirmed)
    }
    return run.state
  }

  func activity(_ change: (inout Activity) -> Void = { _ in }) -> Activity {
    var settings = Settings()
    settings.shuffleChoices = false
    var activity = Activity(
      identifier: "answers", title: "Answers", settings: settings, items: [item, AnswerSample.last])
    change(&activity)
    return activity
  }

  /// There is always a next question.
  private static let last = Item(
    identifier: ItemID(rawValue: "last"), prompt: "That is all.", interaction: .info)

  private func make(_ prompt: String, _ interaction: Interaction) -> Item {
    Item(identifier: ItemID(rawValue: rawValue), prompt: prompt, interaction: interaction)
  }

  static func choices(_ texts: [String], right: Set<Int>, feedback: [Int: String] = [:]) -> [Choice]
  {
    texts.enumerated().map { index, text in
      Choice(
        identifier: ChoiceID(rawValue: String(index + 1)), text: text,
        isCorrect: right.contains(index), feedback: feedback[index])
    }
  }

  private static func number(_ value: Int, unit: String? = nil) -> NumericInteraction {
    NumericInteraction(
      accepted: [AcceptedNumber(target: .value(Decimal(value), tolerance: nil))], unit: unit)
  }

  private static func text(_ accepted: String) -> TextEntryInteraction {
    TextEntryInteraction(accepted: [AcceptedText(text: accepted)])
  }
}

extension AnswerSample {
  var item: Item {
    switch self {
    case .choice:
      make(
        "Which planet is the hottest?",
        .choice(
          ChoiceInteraction(
            choices: Self.choices(
              ["Mercury", "Venus", "Mars"], right: [1],
              feedback: [0: "Mercury has no air that keeps the heat."]))))
    case .several:
      make(
        "Which are mammals?",
        .choice(
          ChoiceInteraction(
            choices: Self.choices(
              ["bat", "shark", "whale"], right: [0, 2],
              feedback: [0: "It feeds its young with milk.", 1: "A shark is a fish."]),
            isMultiple: true, scoring: .partial)))
    case .trueFalse:
      make("The sun is a star.", .trueFalse(TrueFalseInteraction(correctResponse: true)))
    case .textEntry: make("The capital of 日本 is ____.", .textEntry(Self.text("Tokyo")))
    case .numeric: make("How far is it from A to B?", .numeric(Self.number(12, unit: "km")))
    case .match: make("Match each country with its capital.", .match(Self.capitals))
    case .order: make("Put the planets in order.", .order(Self.planets))
    case .clozeTyped: make("Fill in the verbs.", .cloze(Self.verbs))
    case .clozeList: make("Choose the right word.", .cloze(Self.lists))
    case .clozeBank: make("Use the words below.", .cloze(Self.bank))
    case .clozeMixed: make("Fill in.", .cloze(Self.mixed))
    case .selectText: make("Mark the verbs.", .selectText(Self.marked))
    case .writing: make("Why are there seasons?", .extendedText(Self.writing(.completion)))
    case .selfMarked: make("Why are there seasons?", .extendedText(Self.writing(.`self`)))
    case .taughtWriting: make("Why are there seasons?", .extendedText(Self.writing(.manual)))
    case .card: make("la ventana", .flashcard(FlashcardInteraction(back: "the window")))
    case .info: make("Planets go round the **Sun**.", .info)
    }
  }

  static let capitals = MatchInteraction(
    pairs: [
      MatchInteraction.Pair(left: "Canada", right: "Ottawa", feedback: "Toronto is larger."),
      MatchInteraction.Pair(left: "Italy", right: "Rome"),
      MatchInteraction.Pair(left: "日本", right: "東京"),
    ], distractors: ["Toronto"], shuffle: false)

  static let planets = OrderInteraction(
    entries: ["Mercury", "Venus", "the Earth", "Mars"], firstLabel: "nearest to the Sun",
    lastLabel: "farthest from the Sun", scoring: .partial)

  static let verbs = ClozeInteraction(
    text: "The dog {{a}} over the hill, and the cat {{b}} at home.\n\nThey are {{c}} apart.",
    gaps: [
      ClozeGap(
        name: "a", entry: .text(text("runs")),
        feedback: Feedback(incorrect: "He, she, it: the verb has an *s*.")),
      ClozeGap(name: "b", entry: .text(text("sleeps"))),
      ClozeGap(name: "c", entry: .numeric(number(12, unit: "km"))),
    ])

  static let lists = ClozeInteraction(
    text: "Water {{a}} in the sun. It rises and turns into {{b}}.",
    gaps: [
      ClozeGap(
        name: "a",
        entry: .choice(
          ChoiceInteraction(choices: choices(["evaporates", "freezes"], right: [0])))),
      ClozeGap(
        name: "b",
        entry: .choice(
          ChoiceInteraction(
            choices: choices(
              ["rocks", "clouds", "sand"], right: [1], feedback: [0: "Rocks do not fly."])))),
    ])

  static let bank = ClozeInteraction(
    text: "First comes the {{a}}, then the {{b}}.",
    gaps: [
      ClozeGap(name: "a", entry: .bank(correctWord: "rain")),
      ClozeGap(name: "b", entry: .bank(correctWord: "sun")),
    ], bank: ["rain", "sun"])

  static let mixed = ClozeInteraction(
    text: "It {{a}} at {{b}} °C into {{c}} and {{d}}.",
    gaps: [
      ClozeGap(name: "a", entry: .text(text("boils"))),
      ClozeGap(name: "b", entry: .numeric(number(100))),
      ClozeGap(
        name: "c",
        entry: .choice(ChoiceInteraction(choices: choices(["steam", "ice"], right: [0])))),
      ClozeGap(name: "d", entry: .bank(correctWord: "mist")),
    ], bank: ["mist"])

  static let marked = SelectTextInteraction(
    text: "The [[dog]] [[ran]] across the [[road]] and [[barked loudly]] at us.",
    runs: ["dog", "ran", "road", "barked loudly"].enumerated().map { place, text in
      SelectTextInteraction.Run(text: text, isCorrect: place % 2 == 1)
    }, scoring: .partial)

  static func writing(
    _ grading: ExtendedTextInteraction.Grading
  ) -> ExtendedTextInteraction {
    ExtendedTextInteraction(
      minWords: 3, maxWords: 120, lines: 6, sampleAnswer: "The axis of the Earth is tilted.",
      rubric: grading == .`self`
        ? [
          ExtendedTextInteraction.Criterion(text: "Names the tilt", points: 1),
          ExtendedTextInteraction.Criterion(text: "Says why it matters", points: 3),
        ] : [], grading: grading)
  }
}
