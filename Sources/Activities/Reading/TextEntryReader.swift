/// Reads a question that is answered by typing a few words.
enum TextEntryReader {
  static func interaction(
    _ object: inout ObjectReader, prompt: String, columns: Int = 76
  ) -> TextEntryInteraction? {
    object.require("correctResponse")
    let accepted = accepted(&object)
    let interaction = TextEntryInteraction(
      accepted: accepted ?? [],
      wrongAnswers: object.list("wrongAnswers", of: AcceptedTextReader.read) ?? [],
      compare: object.object("compare", TextCompareReader.read) ?? TextCompare(),
      width: object.integer("width", in: 1...columns))
    TextEntryChecker(prompt: prompt, interaction: interaction).check(&object)
    return accepted == nil ? nil : interaction
  }

  /// One answer, or a list of them; each a text or an object.
  static func accepted(_ object: inout ObjectReader) -> [AcceptedText]? {
    let key = "correctResponse"
    guard let node = object.value(key) else { return nil }
    guard case .array = node.value else {
      return object.take(AcceptedTextReader.read(node, place: key)).map { [$0] }
    }
    return object.list(key, minimum: 1, of: AcceptedTextReader.read)
  }
}
