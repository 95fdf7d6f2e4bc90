import Activities
import FoundationEssentials

/// An activity with an item of each kind, in the order of the cases.
enum SampleActivity {
  enum Place: Int {
    case choice, several, trueFalse, gap, field, numeric, info, media
  }

  static func make(_ change: (inout Activity) -> Void = { _ in }) -> Activity {
    var settings = Settings()
    settings.shuffleChoices = false
    var activity = Activity(
      identifier: "sample", title: "Planets and 日本語", settings: settings,
      stimuli: [StimulusID(rawValue: "passage"): passage], items: items)
    change(&activity)
    return activity
  }

  static let passage = Stimulus(
    title: "The fox",
    text: "A fox lives at the edge of the wood. It hunts *mice* by night and sleeps by day.\n\n"
      + "In winter its coat is thick; in summer it is thin. When it hears a sound under the snow "
      + "it jumps high and dives head first.",
    author: "Ada Reader")

  static let items = [
    choice, several, trueFalse, gap, field, numeric, info, media,
  ]

  static let choice = Item(
    identifier: ItemID(rawValue: "capital"), prompt: "Which of these is the **capital** of France?",
    hints: ["It lies on the Seine.", "It begins with P."],
    feedback: Feedback(
      correct: "Well done.", general: "Paris has been the capital since the year 987."),
    interaction: .choice(
      ChoiceInteraction(choices: [
        Choice(identifier: ChoiceID(rawValue: "1"), text: "Lyon", feedback: "Lyon is the third."),
        Choice(identifier: ChoiceID(rawValue: "2"), text: "Paris", isCorrect: true),
        Choice(identifier: ChoiceID(rawValue: "3"), text: "東京 (Tokyo)"),
        Choice(identifier: ChoiceID(rawValue: "4"), text: "Orle\u{301}ans 🦊"),
      ])))

  static let several = Item(
    identifier: ItemID(rawValue: "fox"), prompt: "What does the passage say of the fox?",
    stimulus: StimulusID(rawValue: "passage"),
    interaction: .choice(
      ChoiceInteraction(
        choices: [
          Choice(identifier: ChoiceID(rawValue: "1"), text: "It hunts by night.", isCorrect: true),
          Choice(identifier: ChoiceID(rawValue: "2"), text: "It eats grass."),
          Choice(
            identifier: ChoiceID(rawValue: "3"), text: "Its coat is thick in winter.",
            isCorrect: true),
        ], isMultiple: true, scoring: .partial)))

  static let trueFalse = Item(
    identifier: ItemID(rawValue: "sun"), prompt: "The sun is a star.",
    interaction: .trueFalse(TrueFalseInteraction(correctResponse: true)))

  static let gap = Item(
    identifier: ItemID(rawValue: "gap"), prompt: "The capital of 日本 is ____, on the coast.",
    interaction: .textEntry(TextEntryInteraction(accepted: [AcceptedText(text: "Tokyo")])))

  static let field = Item(
    identifier: ItemID(rawValue: "field"), title: "Spelling",
    prompt: "Write the word for the animal that lives in the wood.",
    interaction: .textEntry(TextEntryInteraction(accepted: [AcceptedText(text: "fox")])))

  static let numeric = Item(
    identifier: ItemID(rawValue: "speed"),
    prompt: "A fox runs 100 m in 8 s. How fast is it?",
    interaction: .numeric(
      NumericInteraction(
        accepted: [AcceptedNumber(target: .value(Decimal(125) / 10, tolerance: nil))],
        unit: "m/s")))

  static let info = Item(
    identifier: ItemID(rawValue: "info"),
    prompt: "**Read this.**\n\n- One: `code` stays\n- Two\n\n```\nlet x = 1\n```\nThen go on.",
    interaction: .info)

  static let media = Item(
    identifier: ItemID(rawValue: "media"), prompt: "Which animal is this?",
    media: [
      Media(
        kind: .image, alt: "a cat's face", ascii: .lines([" /\\_/\\", "( o.o )", " > ^ <"])),
      Media(kind: .audio, alt: "a cat purrs"),
    ],
    interaction: .choice(
      ChoiceInteraction(choices: [
        Choice(identifier: ChoiceID(rawValue: "1"), text: "a cat", isCorrect: true),
        Choice(identifier: ChoiceID(rawValue: "2"), text: "a dog"),
      ])))
}
