/// The rules that the pairs of one question keep among themselves.
struct MatchChecker {
  var interaction: MatchInteraction
  /// Of the pairs.
  var nodes: [JSONNode]

  func check(_ object: inout ObjectReader) {
    checkLefts(&object)
    checkDistractors(&object)
    let rights = Set(interaction.pairs.map { ChoiceEntry.comparable($0.right) })
    if rights.count == 1, interaction.pairs.count > 1 {
      object.report(
        .match(.allRightsEqual(interaction.pairs[0].right)),
        at: (object.value("pairs") ?? object.node).opening)
    }
  }

  private func checkLefts(_ object: inout ObjectReader) {
    var firsts: [String: Int] = [:]
    for (index, pair) in interaction.pairs.enumerated() {
      let key = ChoiceEntry.comparable(pair.left)
      if let first = firsts[key] {
        let range = nodes[index].member("left")?.node.range ?? nodes[index].opening
        object.report(.match(.equalLefts(pair.left, first: first)), at: range)
      }
      firsts[key] = firsts[key] ?? index
    }
  }

  private func checkDistractors(_ object: inout ObjectReader) {
    guard case .array(let nodes)? = object.value("distractors")?.value else { return }
    var rights: [String: Int] = [:]
    for (index, pair) in interaction.pairs.enumerated() {
      let key = ChoiceEntry.comparable(pair.right)
      rights[key] = rights[key] ?? index
    }
    var seen: Set<String> = []
    for node in nodes {
      guard let text = node.string, !text.isBlank else { continue }
      let key = ChoiceEntry.comparable(text)
      if let pair = rights[key] {
        object.report(.match(.distractorIsRight(text, pair: pair)), at: node.range)
      } else if !seen.insert(key).inserted {
        object.report(.match(.repeatedDistractor(text)), at: node.range)
      }
    }
  }
}
