extension Activity {
  /// The languages it can be shown in: its own, then those of its translations.
  package var languages: [String] {
    [language] + translations.keys.filter { $0 != language }.sorted()
  }

  /// The one of its languages that a tag asks for; `nil` where it has none such.
  ///
  /// The tag itself, in capitals or not, else the primary language of the tag.
  package func language(for tag: String) -> String? {
    let primary = LanguageTag(tag).primary
    return languages.first { $0.lowercased() == tag.lowercased() }
      ?? languages.first { $0.lowercased() == primary }
      ?? (LanguageTag(language).primary == primary ? language : nil)
  }

  /// The activity as it is shown in a language; in its own where none is given.
  package func shown(in language: String?) -> Activity {
    guard let language, language != self.language else { return self }
    return translated(to: language)
  }
}
