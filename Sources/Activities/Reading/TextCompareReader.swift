/// Reads how a typed answer is compared; what is absent keeps the format's default.
enum TextCompareReader {
  private static let keys = [
    "case", "whitespace", "diacritics", "punctuation", "articles", "maxTypos",
  ]

  static func read(_ node: JSONNode) -> ValueReading<TextCompare> {
    var object = ObjectReader(node, "compare", keys: keys)
    var compare = TextCompare()
    compare.letterCase = object.word("case", TextCompare.Case.self) ?? compare.letterCase
    compare.whitespace =
      object.word("whitespace", TextCompare.Whitespace.self) ?? compare.whitespace
    compare.diacritics =
      object.word("diacritics", TextCompare.Diacritics.self) ?? compare.diacritics
    compare.punctuation =
      object.word("punctuation", TextCompare.Punctuation.self) ?? compare.punctuation
    compare.articles = object.word("articles", TextCompare.Articles.self) ?? compare.articles
    compare.maxTypos = object.integer("maxTypos", in: 0...2) ?? compare.maxTypos
    return object.reading(compare)
  }
}
