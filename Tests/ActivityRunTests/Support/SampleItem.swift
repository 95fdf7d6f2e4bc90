import Activities
import FoundationEssentials

/// Items of the tests, each made in a line.
///
/// The right answers: choice 1 ("Venus"), choices 0 and 2, true, "Paris", 42.
enum SampleItem {
  static let planets = ["Mercury", "Venus", "Mars"]

  static func choice(
    _ name: String = "planet", prompt: String = "Which planet is the hottest?",
    choices: [String] = planets, estimatedSeconds: Int? = 30
  ) -> Item {
    make(
      name, prompt, estimatedSeconds,
      .choice(ChoiceInteraction(choices: self.choices(choices, right: [1]))))
  }

  /// Several right: the first and the third.
  static func several(
    _ name: String = "several", prompt: String = "Which have no moon or two?",
    minChoices: Int? = nil, maxChoices: Int? = nil,
    scoring: ChoiceInteraction.Scoring = .allOrNothing, estimatedSeconds: Int? = 30
  ) -> Item {
    make(
      name, prompt, estimatedSeconds,
      .choice(
        ChoiceInteraction(
          choices: choices(planets, right: [0, 2]), isMultiple: true, scoring: scoring,
          minChoices: minChoices, maxChoices: maxChoices)))
  }

  static func trueFalse(
    _ name: String = "moon", prompt: String = "The Moon has no air.", estimatedSeconds: Int? = 20
  ) -> Item {
    make(name, prompt, estimatedSeconds, .trueFalse(TrueFalseInteraction(correctResponse: true)))
  }

  static func text(
    _ name: String = "capital", prompt: String = "The capital of France?",
    estimatedSeconds: Int? = 30
  ) -> Item {
    make(
      name, prompt, estimatedSeconds,
      .textEntry(TextEntryInteraction(accepted: [AcceptedText(text: "Paris")])))
  }

  static func numeric(
    _ name: String = "product", prompt: String = "What is 6 times 7?",
    estimatedSeconds: Int? = 40
  ) -> Item {
    make(
      name, prompt, estimatedSeconds,
      .numeric(
        NumericInteraction(accepted: [AcceptedNumber(target: .value(42, tolerance: nil))])))
  }

  /// Canada with Ottawa and Italy with Rome; the options are Ottawa, Rome and Toronto.
  static func match(_ name: String = "capitals", scoring: PartScoring = .partial) -> Item {
    let pairs = [
      MatchInteraction.Pair(left: "Canada", right: "Ottawa", feedback: "Toronto is larger."),
      MatchInteraction.Pair(left: "Italy", right: "Rome"),
    ]
    return make(
      name, "Match the capitals.", 30,
      .match(
        MatchInteraction(
          pairs: pairs, distractors: ["Toronto"], shuffle: false, scoring: scoring)))
  }

  /// From one to four.
  static func order(_ name: String = "numbers", scoring: PartScoring = .partial) -> Item {
    make(
      name, "Order from the least.", 30,
      .order(OrderInteraction(entries: ["one", "two", "three", "four"], scoring: scoring)))
  }

  /// Gaps of each kind: "evaporates", 100, "clouds" (the first of its list), "rain" of the bank.
  static func cloze(_ name: String = "cycle", scoring: PartScoring = .partial) -> Item {
    let list = ChoiceInteraction(choices: choices(["clouds", "rocks"], right: [0]))
    let gaps = [
      ClozeGap(
        name: "a",
        entry: .text(TextEntryInteraction(accepted: [AcceptedText(text: "evaporates")]))),
      ClozeGap(
        name: "b",
        entry: .numeric(
          NumericInteraction(accepted: [AcceptedNumber(target: .value(100, tolerance: nil))]))),
      ClozeGap(name: "c", entry: .choice(list)),
      ClozeGap(name: "d", entry: .bank(correctWord: "rain")),
      ClozeGap(name: "e", entry: .bank(correctWord: "snow")),
    ]
    return make(
      name, "Fill in.", 60,
      .cloze(
        ClozeInteraction(
          text: "It {{a}} at {{b}} °C into {{c}}, then {{d}} or {{e}}.", gaps: gaps,
          bank: ["rain", "snow", "sand"], scoring: scoring)))
  }

  /// The second and the fourth run are right.
  static func selectText(_ name: String = "verbs") -> Item {
    let runs = ["dog", "ran", "road", "barked"].enumerated().map { place, text in
      SelectTextInteraction.Run(text: text, isCorrect: place % 2 == 1)
    }
    return make(
      name, "Mark the verbs.", 20,
      .selectText(
        SelectTextInteraction(
          text: "The [[dog]] [[ran]] across the [[road]] and [[barked]].", runs: runs,
          scoring: .partial)))
  }

  /// Two to five words; two criteria of one point and three.
  static func writing(
    _ name: String = "why", grading: ExtendedTextInteraction.Grading = .`self`
  ) -> Item {
    let rubric = [
      ExtendedTextInteraction.Criterion(text: "Names the tilt", points: 1),
      ExtendedTextInteraction.Criterion(text: "Says why", points: 3),
    ]
    return make(
      name, "Why are there seasons?", 60,
      .extendedText(
        ExtendedTextInteraction(
          minWords: 2, maxWords: 5, sampleAnswer: "The axis is tilted.",
          rubric: grading == .`self` ? rubric : [], grading: grading)))
  }

  static func card(_ name: String = "window", isReversed: Bool = false) -> Item {
    make(
      name, "la ventana", 10,
      .flashcard(FlashcardInteraction(back: "the window", isReversed: isReversed)))
  }

  static func info(
    _ name: String = "intro", prompt: String = "Planets go round the Sun.",
    estimatedSeconds: Int? = 10
  ) -> Item {
    make(name, prompt, estimatedSeconds, .info)
  }

  /// Any item with something about it changed.
  static func with(_ item: Item, _ change: (inout Item) -> Void) -> Item {
    var changed = item
    change(&changed)
    return changed
  }

  private static func choices(_ texts: [String], right: Set<Int>) -> [Choice] {
    texts.enumerated().map { index, text in
      Choice(
        identifier: ChoiceID(rawValue: String(index + 1)), text: text,
        isCorrect: right.contains(index))
    }
  }

  private static func make(
    _ name: String, _ prompt: String, _ estimatedSeconds: Int?, _ interaction: Interaction
  ) -> Item {
    Item(
      identifier: ItemID(rawValue: name), prompt: prompt, estimatedSeconds: estimatedSeconds,
      interaction: interaction)
  }
}
