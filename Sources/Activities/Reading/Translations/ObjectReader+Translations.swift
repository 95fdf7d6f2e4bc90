/// What translations have in common: texts by their place, and texts by the name of what they say.
extension ObjectReader {
  /// Texts in the order of the original's; as many, or they are reported and left.
  mutating func translatedTexts(_ key: String, of originals: [String]) -> [String] {
    guard let nodes = translatedList(key, count: originals.count) else { return [] }
    let texts = nodes.enumerated().map {
      string($1, place: "\(key)[\($0)]", allowsEmpty: false)
    }
    return texts.contains(nil) ? [] : texts.compactMap(\.self)
  }

  /// The entries of a list that has to be as long as the original's.
  mutating func translatedList(_ key: String, count: Int) -> [JSONNode]? {
    guard let nodes = list(key), let node = value(key) else { return nil }
    guard nodes.count != count else { return nodes }
    let fact = TranslationFact.countDiffers(key, found: nodes.count, expected: count)
    report(.translation(fact), at: node.opening)
    return nil
  }

  /// The members of an object that are named after something of the activity.
  mutating func readNamed(
    _ kind: String, in node: JSONNode, known: [String],
    _ read: (JSONMember, inout ObjectReader) -> Void
  ) {
    for member in node.members ?? [] {
      if known.contains(member.name) {
        read(member, &self)
      } else {
        let near = Spelling.nearest(to: member.name, in: known)
        let fact = TranslationFact.unknownName(
          member.name, kind: kind, near: near, known: known)
        report(.translation(fact), at: member.nameRange)
      }
    }
  }

  /// Reports translations under a key that do not keep apart what the original keeps apart.
  mutating func checkDistinction(
    _ key: String, _ originals: [String], _ translations: [String]
  ) {
    guard let node = value(key), !Distinction.isKept(originals, translations) else { return }
    report(.translation(.notKeptApart(key)), at: node.opening)
  }
}
