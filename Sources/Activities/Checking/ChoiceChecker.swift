/// The rules that the choices of one question keep among themselves.
struct ChoiceChecker {
  var entries: [ChoiceEntry]
  var interaction: ChoiceInteraction
  var isShuffled: Bool
  /// As the file says it; `nil` where it does not.
  var multiple: Bool?

  func check(_ object: inout ObjectReader) {
    for finding in repetitions() + unfixed() { object.report(finding.fact, at: finding.range) }
    checkCount(&object)
    checkLimits(&object)
  }

  private func repetitions() -> [Finding] {
    var texts: [String: Int] = [:]
    var names: [ChoiceID: Int] = [:]
    var findings: [Finding] = []
    for (index, entry) in entries.enumerated() {
      let text = entry.comparable
      if let first = texts[text] {
        let fact = ChoiceFact.equalChoices(entry.choice.text, first: first)
        findings.append(Finding(entry.range, .choice(fact)))
      }
      if let first = names[entry.choice.identifier] {
        let name = entry.choice.identifier.rawValue
        let range = entry.identifierRange ?? entry.range
        findings.append(Finding(range, .choice(.repeatedIdentifier(name, first: first))))
      }
      texts[text] = texts[text] ?? index
      names[entry.choice.identifier] = names[entry.choice.identifier] ?? index
    }
    return findings
  }

  /// "All of the above" means nothing where nothing is above it.
  private func unfixed() -> [Finding] {
    guard isShuffled else { return [] }
    return entries.filter { !$0.choice.isFixed && ChoiceChecker.namesPlaces($0.choice.text) }
      .map { Finding($0.range, .choice(.placeNotFixed($0.choice.text))) }
  }

  /// Whether a choice speaks of the others: `none of these`, `all of the above`, `both A and B`.
  static func namesPlaces(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let quantifiers = ["all", "none", "both", "neither", "any", "some"]
    guard let first = words.first, let last = words.last else { return false }
    if words.count <= 5, quantifiers.contains(first), words.contains("of") {
      return ["above", "these", "them"].contains(last)
    }
    let rest = first == "both" || first == "neither" ? words.dropFirst() : words[...]
    let joins = rest.count == 3 && ["and", "or", "nor"].contains(rest[rest.startIndex + 1])
    return joins && rest.first?.count == 1 && rest.last?.count == 1
  }

  private func checkCount(_ object: inout ObjectReader) {
    let right = interaction.choices.count(where: \.isCorrect)
    if right > 1, multiple == false {
      object.report(.choice(.severalRight(right)), at: object.range("multiple"))
    } else if right > 1, multiple == nil {
      let key = object.value("correctResponse") ?? object.value("choices") ?? object.node
      object.report(.choice(.multipleImplied(right)), at: key.opening)
    }
    if right == interaction.choices.count, right > 1 {
      object.report(.choice(.allRight), at: (object.value("choices") ?? object.node).opening)
    }
  }

  private func checkLimits(_ object: inout ObjectReader) {
    let count = interaction.choices.count
    let right = interaction.choices.count(where: \.isCorrect)
    if let minimum = interaction.minChoices, let maximum = interaction.maxChoices,
      minimum > maximum
    {
      let fact = ChoiceFact.minimumOverMaximum(minimum: minimum, maximum: maximum)
      object.report(.choice(fact), at: object.range("minChoices"))
    }
    if let limit = interaction.minChoices, limit > count {
      let fact = ChoiceFact.limitMissesAnswer(key: "minChoices", limit: limit, count: count)
      object.report(.choice(fact), at: object.range("minChoices"))
    }
    if let limit = interaction.maxChoices, interaction.isMultiple, limit < right {
      let fact = ChoiceFact.limitMissesAnswer(key: "maxChoices", limit: limit, count: right)
      object.report(.choice(fact), at: object.range("maxChoices"))
    }
  }
}
