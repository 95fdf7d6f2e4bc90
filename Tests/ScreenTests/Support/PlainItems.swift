import Activities
import FoundationEssentials

/// An item of each of the types that have parts, cards or long texts.
enum PlainItems {
  static let match = make(
    "match", "Which capital belongs to which country?",
    .match(
      MatchInteraction(
        pairs: [
          MatchInteraction.Pair(left: "France", right: "Paris"),
          MatchInteraction.Pair(left: "Italy", right: "Rome", feedback: "Rome is in *Italy*."),
          MatchInteraction.Pair(left: "Japan", right: "Tokyo"),
        ], distractors: ["Oslo"], shuffle: false)))

  static let order = make(
    "order", "Put the planets in order.",
    .order(
      OrderInteraction(
        entries: ["Mercury", "Venus", "Earth"], firstLabel: "nearest to the Sun",
        lastLabel: "farthest", scoring: .partial)))

  static let cloze = make(
    "cloze", "Fill the gaps.",
    .cloze(
      ClozeInteraction(
        text: "The {{a}} shines by {{b}}; 3 + 4 = {{c}}; a {{d}} follows.",
        gaps: [
          ClozeGap(
            name: "a", entry: .text(TextEntryInteraction(accepted: [AcceptedText(text: "sun")]))),
          ClozeGap(
            name: "b",
            entry: .choice(
              ChoiceInteraction(
                choices: [
                  Choice(identifier: ChoiceID(rawValue: "1"), text: "night"),
                  Choice(identifier: ChoiceID(rawValue: "2"), text: "day", isCorrect: true),
                ], shuffle: false))),
          ClozeGap(
            name: "c",
            entry: .numeric(
              NumericInteraction(accepted: [AcceptedNumber(target: .value(7, tolerance: nil))]))),
          ClozeGap(
            name: "d", entry: .text(TextEntryInteraction(accepted: [AcceptedText(text: "moon")]))),
        ])))

  static let bank = make(
    "bank", "Fill the gaps from the bank.",
    .cloze(
      ClozeInteraction(
        text: "{{a}} falls, {{b}} rises.",
        gaps: [
          ClozeGap(name: "a", entry: .bank(correctWord: "rain")),
          ClozeGap(name: "b", entry: .bank(correctWord: "steam")),
        ], bank: ["rain", "steam"])))

  static let select = make(
    "select", "Mark the nouns.",
    .selectText(
      SelectTextInteraction(
        text: "The [[cat]] [[sat]] on a [[mat]].",
        runs: [
          SelectTextInteraction.Run(text: "cat", isCorrect: true),
          SelectTextInteraction.Run(text: "sat", isCorrect: false),
          SelectTextInteraction.Run(text: "mat", isCorrect: true),
        ])))

  static let writing = make(
    "writing", "What did you see?",
    .extendedText(ExtendedTextInteraction(minWords: 3, sampleAnswer: "A red fox.")))

  static let marked = make(
    "marked", "Why does it rain?",
    .extendedText(
      ExtendedTextInteraction(
        sampleAnswer: "Warm air rises and cools.",
        rubric: [
          ExtendedTextInteraction.Criterion(text: "It names *warm air*.", points: 1),
          ExtendedTextInteraction.Criterion(text: "It says that air cools.", points: 2),
        ], grading: .`self`)))

  static let card = make(
    "card", "le chat", .flashcard(FlashcardInteraction(back: "the **cat**")))

  static let all = [match, order, cloze, bank, select, writing, marked, card]

  private static func make(_ name: String, _ prompt: String, _ interaction: Interaction) -> Item {
    Item(
      identifier: ItemID(rawValue: name), prompt: prompt, estimatedSeconds: 30,
      interaction: interaction)
  }
}
