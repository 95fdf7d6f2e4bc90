/// Reads a text with gaps in another language: the text, and what stands in its gaps.
enum ClozeTranslationReader {
  static func read(
    _ object: inout ObjectReader, of cloze: ClozeInteraction
  ) -> AnswerTranslation {
    let text = object.string("text", allowsEmpty: false)
    if let text { check(&object, text, of: cloze) }
    let bank = object.translatedTexts("bank", of: cloze.bank)
    if !bank.isEmpty { object.checkDistinction("bank", cloze.bank, bank) }
    let gaps = object.object("gaps") { self.gaps($0, of: cloze) } ?? [:]
    return .cloze(text: text, gaps: gaps, bank: bank)
  }

  private static func check(
    _ object: inout ObjectReader, _ text: String, of cloze: ClozeInteraction
  ) {
    let marked = MarkedText.gaps(of: text)
    if let rest = marked.unclosed {
      object.report(.cloze(.gapNotClosed(rest)), at: object.range("text"))
    } else if !cloze.hasGaps(of: text) {
      let names = cloze.gaps.map(\.name)
      var unused = names
      let unknown = marked.marked.filter { name in
        guard let place = unused.firstIndex(of: name) else { return true }
        unused.remove(at: place)
        return false
      }
      let fact = TranslationFact.gapsDiffer(missing: unused, unknown: unknown)
      object.report(.translation(fact), at: object.range("text"))
    }
  }

  private static func gaps(
    _ node: JSONNode, of cloze: ClozeInteraction
  ) -> ValueReading<[String: AnswerTranslation.Gap]> {
    var object = ObjectReader(node, "gaps", keys: (node.members ?? []).map(\.name))
    var gaps: [String: AnswerTranslation.Gap] = [:]
    object.readNamed("gap", in: node, known: cloze.gaps.map(\.name)) { member, object in
      guard let gap = cloze.gaps.first(where: { $0.name == member.name }) else { return }
      gaps[member.name] = object.take(self.gap(member, of: gap))
    }
    return object.reading(gaps)
  }

  private static func gap(
    _ member: JSONMember, of gap: ClozeGap
  ) -> ValueReading<AnswerTranslation.Gap> {
    let isTyped = if case .text = gap.entry { true } else { false }
    let isShort = isTyped && member.node.string != nil
    let node = isShort ? GapReader.long(member.node) : member.node
    var object = ObjectReader(
      node, "the translation of a gap", place: "gaps.\(member.name)", keys: keys(gap.entry))
    let feedback = object.feedback("feedback")
    let answer = answer(&object, of: gap.entry)
    return object.reading(AnswerTranslation.Gap(feedback: feedback, answer: answer))
  }

  private static func keys(_ entry: ClozeGap.Entry) -> [String] {
    switch entry {
    case .text: ["correctResponse", "feedback"]
    case .numeric: ["unit", "feedback"]
    case .choice: ["choices", "feedback"]
    case .bank: ["feedback"]
    }
  }

  private static func answer(
    _ object: inout ObjectReader, of entry: ClozeGap.Entry
  ) -> AnswerTranslation {
    switch entry {
    case .text(let entry):
      AnswerTranslationReader.textEntry(&object, of: entry, prompt: nil)
    case .numeric(let numeric): NumericTranslationReader.read(&object, of: numeric)
    case .choice(let choice): ChoicesTranslationReader.read(&object, of: choice)
    case .bank: .none
    }
  }
}
