/// Reads one gap of a cloze: in its short form a text, the answer to type, else an object.
struct GapReader {
  /// What the settings say where a gap says nothing.
  var shufflesChoices: Bool
  var files: ActivityFiles

  func read(_ member: JSONMember) -> ValueReading<ClozeGap> {
    guard member.node.string != nil || member.node.members != nil else {
      var object = ObjectReader(JSONNode(.object([]), member.node.range), "a gap", keys: [])
      object.reportWrongType(
        "gaps.\(member.name)", expected: .textOrObject, member.node)
      return object.reading(nil)
    }
    let node = member.node.string == nil ? member.node : GapReader.long(member.node)
    guard let type = type(of: node) else { return withoutType(node) }
    var object = ObjectReader(node, type.words, keys: type.keys)
    if !ObjectReader.isIdentifier(member.name) {
      let near = ObjectReader.identifier(from: member.name)
      object.report(.shape(.badIdentifier(member.name, meant: near)), at: member.nameRange)
    }
    let entry = entry(type, &object)
    let feedback = object.feedback("feedback")
    let weight = object.number("weight", .positive) ?? 1
    let gap = entry.map {
      ClozeGap(name: member.name, entry: $0, feedback: feedback, weight: weight)
    }
    return object.reading(gap)
  }

  /// What the short form stands for, at the same place of the file.
  static func long(_ node: JSONNode) -> JSONNode {
    let answer = JSONMember(name: "correctResponse", nameRange: node.range, node: node)
    return JSONNode(.object([answer]), node.range)
  }

  /// Without a type it is typed, or picked where there is something to pick from.
  private func type(of node: JSONNode) -> GapType? {
    guard let name = node.member("type")?.node else {
      return node.member("choices") == nil ? .textEntry : .choice
    }
    return name.string.flatMap(GapType.init(rawValue:))
  }

  /// Without a type that there is, nothing is known of the other keys, so nothing is said of them.
  private func withoutType(_ node: JSONNode) -> ValueReading<ClozeGap> {
    let keys = (node.members ?? []).map(\.name)
    var object = ObjectReader(node, "a gap", keys: keys)
    _ = object.word("type", GapType.self, synonyms: Synonyms.gapTypes)
    return object.reading(nil)
  }

  private func entry(_ type: GapType, _ object: inout ObjectReader) -> ClozeGap.Entry? {
    switch type {
    case .textEntry:
      return TextEntryReader.interaction(&object, prompt: "____", columns: 60).map { .text($0) }
    case .numeric: return NumericReader.interaction(&object).map { .numeric($0) }
    case .choice:
      object.require("type")
      return ChoiceReader.gap(&object, shufflesChoices: shufflesChoices, files).map {
        .choice($0)
      }
    case .bank:
      object.require("correctResponse")
      return object.string("correctResponse", allowsEmpty: false).map { .bank(correctWord: $0) }
    }
  }
}
