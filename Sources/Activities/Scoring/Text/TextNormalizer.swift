/// Brings a typed answer and an accepted one to the form in which they are compared.
///
/// The steps are those of format.md 1.3, Typed text. The result is characters, whose equality is
/// Unicode's canonical equivalence, so that composed and decomposed letters are the same.
struct TextNormalizer: Sendable {
  var compare: TextCompare
  var language: LanguageTag

  /// The characters to compare, of a text as typed or as the author wrote it.
  ///
  /// `keepsStars` is for an answer with wildcards, whose `*` is no punctuation.
  func normalized(_ text: String, keepsStars: Bool = false) -> [Character] {
    var scalars = text.unicodeScalars.compactMap(Typography.plain)
    if compare.letterCase == .ignore { scalars = CaseFolding.fold(scalars, language: language) }
    if compare.diacritics == .ignore { scalars = BaseLetters.stripped(scalars) }
    var characters = Array(String(String.UnicodeScalarView(scalars)))
    characters = collapsed(characters)
    if compare.articles == .ignoreLeading {
      characters = Array(LeadingArticles.removed(from: characters[...], language: language))
    }
    characters = collapsed(withoutPunctuation(characters, keepsStars: keepsStars))
    if compare.whitespace == .ignore { characters.removeAll(where: \.isWhitespace) }
    return characters
  }

  /// Trims, and makes one space of each run of them; as it is where `whitespace` is `match`.
  private func collapsed(_ characters: [Character]) -> [Character] {
    guard compare.whitespace != .match else { return characters }
    return Array(characters.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Takes away what does not count, unless nothing would be left: the answer may be a mark.
  private func withoutPunctuation(_ characters: [Character], keepsStars: Bool) -> [Character] {
    let kept: [Character]
    switch compare.punctuation {
    case .match:
      return characters
    case .ignore:
      kept = characters.filter { !$0.isPunctuation || (keepsStars && $0 == "*") }
    case .ignoreFinal:
      let last = characters.lastIndex { !Self.finalMarks.contains($0) }
      kept = last.map { Array(characters[...$0]) } ?? []
    }
    return kept.allSatisfy(\.isWhitespace) ? characters : kept
  }

  /// Stops, exclamation and question marks, in the scripts that have their own.
  private static let finalMarks: Set<Character> = [
    ".", "!", "?", "…", "。", "．", "｡", "！", "？", "؟", "۔", "।",
  ]
}
