/// Finds the choices that `correctResponse` names, by text or by identifier.
struct AnswerNames {
  private let entries: [ChoiceEntry]
  private let texts: [String]

  init(entries: [ChoiceEntry]) {
    self.entries = entries
    texts = entries.map(\.choice.text)
  }

  /// The places of the choices named; `nil` where one could not be found.
  func indices(_ node: JSONNode, _ object: inout ObjectReader) -> Set<Int>? {
    guard case .array(let nodes) = node.value else {
      return index(node, place: "correctResponse", &object).map { [$0] }
    }
    if nodes.isEmpty {
      object.report(.shape(.tooFew("correctResponse", found: 0, minimum: 1)), at: node.opening)
    }
    var named: Set<Int> = []
    var isWhole = true
    for (position, node) in nodes.enumerated() {
      let place = "correctResponse[\(position)]"
      guard let index = index(node, place: place, &object) else {
        isWhole = false
        continue
      }
      guard named.insert(index).inserted else {
        object.report(.shape(.repeated("correctResponse", text: texts[index])), at: node.range)
        continue
      }
    }
    return isWhole ? named : nil
  }

  private func index(_ node: JSONNode, place: String, _ object: inout ObjectReader) -> Int? {
    if case .number(let number) = node.value, let meant = meant(by: number.text) {
      let fact = ShapeFact.wrongType(
        place, expected: .text, found: number.text, meant: Quotation.quoted(meant))
      object.report(.shape(fact), at: node.range)
      return nil
    }
    guard let answer = object.string(node, place: place, allowsEmpty: false) else { return nil }
    if let index = index(named: answer) { return index }
    object.report(.choice(fact(unknown: answer)), at: node.range)
    return nil
  }

  private func index(named answer: String) -> Int? {
    let comparable = ChoiceEntry.comparable(answer)
    if let index = entries.firstIndex(where: { $0.comparable == comparable }) { return index }
    return entries.firstIndex {
      $0.identifierRange != nil && $0.choice.identifier.rawValue == answer
    }
  }

  private func fact(unknown answer: String) -> ChoiceFact {
    if let place = place(answer) {
      return .answerByPlace(Quotation.quoted(answer), meant: texts[place], choices: texts)
    }
    let near = Spelling.nearest(to: answer, in: texts)
    return .notAChoice(answer, near: near, choices: texts)
  }

  /// The text meant by a number without quotes: the same digits, else the choice in that place.
  private func meant(by number: String) -> String? {
    texts.first { $0.trimmingSpaces() == number } ?? place(number).map { texts[$0] }
  }

  /// The place that `B`, `b)` or `2.` means, where there is such a choice.
  private func place(_ answer: String) -> Int? {
    let name = answer.uppercased().filter { !".) (".contains($0) }
    var place = Int(name).map { $0 - 1 }
    if name.utf8.count == 1, let letter = name.utf8.first, letter >= UInt8(ascii: "A") {
      place = Int(letter) - Int(UInt8(ascii: "A"))
    }
    return place.flatMap { texts.indices.contains($0) ? $0 : nil }
  }
}
