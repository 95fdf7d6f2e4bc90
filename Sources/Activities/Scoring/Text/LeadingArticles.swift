/// The articles that `ignoreLeading` passes over, by language.
enum LeadingArticles {
  /// The text without an article at its start; the text itself where nothing else would be left.
  ///
  /// The text has straight apostrophes, and no space before it. Languages without a list here
  /// have English's.
  static func removed(from text: ArraySlice<Character>, language: LanguageTag)
    -> ArraySlice<Character>
  {
    let list = lists[language.primary] ?? english
    if let space = text.firstIndex(where: \.isWhitespace),
      list.words.contains(String(text[..<space]).lowercased())
    {
      let rest = text[space...].drop(while: \.isWhitespace)
      return rest.isEmpty ? text : rest
    }
    if let apostrophe = text.firstIndex(of: "'"),
      list.elided.contains(String(text[..<apostrophe]).lowercased())
    {
      let rest = text[(apostrophe + 1)...].drop(while: \.isWhitespace)
      return rest.isEmpty ? text : rest
    }
    return text
  }

  private struct List: Sendable {
    var words: Set<String>
    /// Those that lean on the next word with an apostrophe, without it.
    var elided: Set<String> = []
  }

  private static let english = List(words: ["a", "an", "the"])

  private static let lists: [String: List] = [
    "en": english,
    "ca": List(words: ["el", "la", "els", "les", "un", "una", "uns", "unes"], elided: ["l"]),
    "da": List(words: ["en", "et", "den", "det", "de"]),
    "de": List(words: ["der", "die", "das", "ein", "eine"]),
    "el": List(words: ["ο", "η", "το", "οι", "τα", "ένας", "μια", "μία", "ένα"]),
    "es": List(words: ["el", "la", "los", "las", "un", "una", "unos", "unas"]),
    "fr": List(words: ["le", "la", "les", "un", "une", "des"], elided: ["l"]),
    "it": List(
      words: ["il", "lo", "la", "i", "gli", "le", "un", "uno", "una"], elided: ["l", "un", "gl"]),
    "nl": List(words: ["de", "het", "een"], elided: []),
    "pt": List(words: ["o", "a", "os", "as", "um", "uma", "uns", "umas"]),
    "sv": List(words: ["en", "ett", "den", "det", "de"]),
  ]
}
