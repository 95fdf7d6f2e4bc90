/// Finds the runs of a text that `correctResponse` names, by what they say or as `#n`.
struct RunNames {
  private let runs: [String]
  /// The text between the runs, in which a word may stand that was not made one.
  private let rest: String

  init(_ text: MarkedText) {
    runs = text.marked
    rest = text.pieces.map { piece in
      guard case .text(let text) = piece else { return " " }
      return text
    }.joined()
  }

  func index(_ node: JSONNode, place: String, _ object: inout ObjectReader) -> Int? {
    guard let name = object.string(node, place: place, allowsEmpty: false) else { return nil }
    if let number = RunNames.number(name) {
      if (1...runs.count).contains(number) { return number - 1 }
      let fact = SelectTextFact.noSuchNumber(name, runs: runs)
      object.report(.selectText(fact), at: node.range)
      return nil
    }
    let key = ChoiceEntry.comparable(name)
    let found = runs.indices.filter { ChoiceEntry.comparable(runs[$0]) == key }
    if found.count == 1 { return found[0] }
    object.report(.selectText(fact(name, found)), at: node.range)
    return nil
  }

  private func fact(_ name: String, _ found: [Int]) -> SelectTextFact {
    if !found.isEmpty { return .ambiguousRun(name, numbers: found.map { $0 + 1 }) }
    let near = Spelling.nearest(to: name, in: runs)
    return .notARun(name, near: near, isInText: rest.contains(name), runs: runs)
  }

  /// The n of `#n`.
  private static func number(_ name: String) -> Int? {
    guard name.first == "#", let number = Int(name.dropFirst()), !name.contains("+") else {
      return nil
    }
    return number
  }
}
