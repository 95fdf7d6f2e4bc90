/// Reads the texts that one answers with in another language.
enum AnswerTranslationReader {
  /// `prompt` is the translated one: a gap in it is looked for where the original has one.
  static func read(
    _ object: inout ObjectReader, of interaction: Interaction, prompt: String?
  ) -> AnswerTranslation {
    switch interaction {
    case .choice(let choice): ChoicesTranslationReader.read(&object, of: choice)
    case .trueFalse: labels(&object)
    case .textEntry(let entry): textEntry(&object, of: entry, prompt: prompt)
    case .numeric(let numeric): NumericTranslationReader.read(&object, of: numeric)
    case .match(let match): PairsTranslationReader.read(&object, of: match)
    case .order(let order): self.order(&object, of: order)
    case .cloze(let cloze): ClozeTranslationReader.read(&object, of: cloze)
    case .selectText(let marked): selectText(&object, of: marked)
    case .extendedText(let writing): extendedText(&object, of: writing)
    case .flashcard:
      object.string("back", allowsEmpty: false).map { .flashcard(back: $0) } ?? .none
    case .info: .none
    }
  }

  private static func labels(_ object: inout ObjectReader) -> AnswerTranslation {
    guard let labels = object.strings("labels", minimum: 2, maximum: 2), labels.count == 2 else {
      return .none
    }
    return .trueFalse(trueLabel: labels[0], falseLabel: labels[1])
  }

  static func textEntry(
    _ object: inout ObjectReader, of entry: TextEntryInteraction, prompt: String?
  ) -> AnswerTranslation {
    let accepted = TextEntryReader.accepted(&object)
    let wrong = object.list("wrongAnswers", of: AcceptedTextReader.read)
    let translated = TextEntryInteraction(
      accepted: accepted ?? [], wrongAnswers: wrong ?? [], compare: entry.compare)
    TextEntryChecker(prompt: prompt ?? "____", interaction: translated).check(&object)
    return .textEntry(accepted: accepted, wrongAnswers: wrong)
  }

  private static func order(
    _ object: inout ObjectReader, of order: OrderInteraction
  ) -> AnswerTranslation {
    let entries = object.translatedTexts("choices", of: order.entries)
    if !entries.isEmpty { object.checkDistinction("choices", order.entries, entries) }
    let labels = object.object("labels", OrderReader.labels)
    return .order(entries: entries, firstLabel: labels?.first, lastLabel: labels?.last)
  }

  private static func selectText(
    _ object: inout ObjectReader, of interaction: SelectTextInteraction
  ) -> AnswerTranslation {
    guard let text = object.string("text", allowsEmpty: false) else { return .none }
    let marked = MarkedText.runs(of: text)
    if let rest = marked.unclosed {
      object.report(.selectText(.runNotClosed(rest)), at: object.range("text"))
    } else if marked.marked.count != interaction.runs.count {
      let fact = TranslationFact.runsDiffer(
        found: marked.marked.count, expected: interaction.runs.count)
      object.report(.translation(fact), at: object.range("text"))
    }
    return .selectText(text: text)
  }

  /// A criterion is a text, or an object as the original has it.
  private static func extendedText(
    _ object: inout ObjectReader, of writing: ExtendedTextInteraction
  ) -> AnswerTranslation {
    let sample = object.string("sampleAnswer", allowsEmpty: false)
    let nodes = object.translatedList("rubric", count: writing.rubric.count) ?? []
    let criteria = nodes.enumerated().map { index, node -> String? in
      let place = "rubric[\(index)]"
      guard node.members != nil else {
        return object.string(node, place: place, allowsEmpty: false)
      }
      var criterion = ObjectReader(node, "the translation of a criterion", keys: ["criterion"])
      criterion.require("criterion")
      let text = criterion.string("criterion", allowsEmpty: false)
      return object.take(criterion.reading(text))
    }
    let isWhole = !criteria.contains(nil)
    return .extendedText(sampleAnswer: sample, criteria: isWhole ? criteria.compactMap(\.self) : [])
  }
}
