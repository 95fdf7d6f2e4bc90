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
