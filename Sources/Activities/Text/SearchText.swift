/// A text that is searched for words, whatever their case and accents.
package struct SearchText: Equatable, Sendable {
  let characters: [Character]

  package init(_ text: String) {
    characters = SearchText.normalizer.normalized(text)
  }

  private static let normalizer: TextNormalizer = {
    var compare = TextCompare()
    compare.diacritics = .ignore
    compare.punctuation = .match
    return TextNormalizer(compare: compare, language: LanguageTag("en"))
  }()
}
