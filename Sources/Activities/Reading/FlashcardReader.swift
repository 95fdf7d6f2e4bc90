/// Reads a card with a front, the prompt, and a back.
enum FlashcardReader {
  static func interaction(
    _ object: inout ObjectReader, prompt: String
  ) -> FlashcardInteraction? {
    object.require("back")
    let back = object.string("back", allowsEmpty: false)
    let isReversed = object.boolean("reverse") ?? false
    guard let back else { return nil }
    if ChoiceEntry.comparable(back) == ChoiceEntry.comparable(prompt) {
      object.report(.writing(.backIsPrompt), at: object.range("back"))
    }
    return FlashcardInteraction(back: back, isReversed: isReversed)
  }
}
