/// Looks at the shape of translations: an object of texts for each language tag.
///
/// Nothing shows them yet; whether they name items that exist is for `ActivityChecker`.
enum TranslationsReader {
  static func read(_ node: JSONNode) -> ValueReading<[String]> {
    let tags = (node.members ?? []).map(\.name)
    var object = ObjectReader(node, "translations", keys: tags)
    for member in node.members ?? [] {
      if !ObjectReader.isLanguageTag(member.name) {
        let fact = ShapeFact.badLanguage(member.name)
        object.report(.shape(fact), at: member.nameRange)
      }
      if member.node.members == nil {
        object.reportWrongType("translations.\(member.name)", expected: .object, member.node)
      }
    }
    return object.reading(tags)
  }
}
