/// The rules between a text, its gaps and its bank of words.
struct ClozeChecker {
  /// With the gaps that could be read.
  var interaction: ClozeInteraction
  /// Of `gaps`, read or not.
  var members: [JSONMember]

  func check(_ object: inout ObjectReader) {
    if !members.isEmpty, object.value("text")?.string?.isBlank == false { checkText(&object) }
    checkBank(&object)
  }

  private func checkText(_ object: inout ObjectReader) {
    let range = object.range("text")
    let text = MarkedText.gaps(of: interaction.text)
    // What is behind an open mark may be meant as a gap: its entry is not to blame.
    if let rest = text.unclosed {
      object.report(.cloze(.gapNotClosed(rest)), at: range)
      return
    }
    guard !text.marked.isEmpty else {
      object.report(.cloze(.noGap), at: range)
      return
    }
    let names = members.map(\.name)
    var seen: Set<String> = []
    var meant: Set<String> = []
    for gap in text.marked {
      if !seen.insert(gap).inserted {
        object.report(.cloze(.repeatedGap(gap)), at: range)
      } else if !names.contains(gap) {
        let near = near(gap, names.filter { !text.marked.contains($0) })
        if let near { meant.insert(near) }
        object.report(.cloze(.gapWithoutEntry(gap, near: near, known: names)), at: range)
      }
    }
    // An entry that a gap was proposed to mean has nothing wrong with it.
    for member in members where !seen.contains(member.name) && !meant.contains(member.name) {
      object.report(.cloze(.entryWithoutGap(member.name)), at: member.nameRange)
    }
  }

  /// The name that was meant: the same but for spaces and capitals, else the nearest.
  private func near(_ name: String, _ names: [String]) -> String? {
    let plain = name.trimmingSpaces().lowercased()
    return names.first { $0.trimmingSpaces().lowercased() == plain }
      ?? Spelling.nearest(to: name, in: names)
  }

  private func checkBank(_ object: inout ObjectReader) {
    var needed: [String: Int] = [:]
    let found = Dictionary(interaction.bank.map { ($0, 1) }, uniquingKeysWith: +)
    for gap in interaction.gaps {
      guard case .bank(let word) = gap.entry else { continue }
      needed[word, default: 0] += 1
      guard found[word] == nil else { continue }
      let node = members.first { $0.name == gap.name }?.node.member("correctResponse")?.node
      let range = node?.range ?? object.node.opening
      if object.value("bank") == nil {
        object.report(.cloze(.noBank(word: word)), at: range)
      } else {
        let near = Spelling.nearest(to: word, in: interaction.bank)
        let fact = ClozeFact.wordNotInBank(word, near: near, bank: interaction.bank)
        object.report(.cloze(fact), at: range)
      }
    }
    checkCounts(needed, found, &object)
  }

  private func checkCounts(
    _ needed: [String: Int], _ found: [String: Int], _ object: inout ObjectReader
  ) {
    guard let bank = object.value("bank"), case .array(let nodes) = bank.value else { return }
    if needed.isEmpty, !members.contains(where: isOfBank) {
      object.report(.cloze(.bankUnused), at: bank.opening)
      return
    }
    var seen: [String: Int] = [:]
    for node in nodes {
      guard let word = node.string, !word.isBlank else { continue }
      seen[word, default: 0] += 1
      let count = interaction.reusesBank ? 1 : max(1, needed[word] ?? 0)
      if seen[word] == count + 1 { object.report(.cloze(.repeatedWord(word)), at: node.range) }
      let gaps = needed[word] ?? 0
      if seen[word] == 1, let found = found[word], found < gaps, !interaction.reusesBank {
        let fact = ClozeFact.tooFewOfWord(word, gaps: gaps, found: found)
        object.report(.cloze(fact), at: node.range)
      }
    }
  }

  /// Also where the gap itself could not be read.
  private func isOfBank(_ member: JSONMember) -> Bool {
    member.node.member("type")?.node.string == GapType.bank.rawValue
  }
}
