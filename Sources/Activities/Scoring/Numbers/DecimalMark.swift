/// What stands before the tenths: a point or a comma, by language (CLDR's decimal symbols).
enum DecimalMark {
  static func usual(in language: LanguageTag) -> Unicode.Scalar {
    guard commaLanguages.contains(language.primary) else { return "." }
    guard let region = language.region else { return "," }
    return pointRegions[language.primary, default: []].contains(region) ? "." : ","
  }

  private static let commaLanguages: Set<String> = [
    "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fo", "fr",
    "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "lb", "lt", "lv", "mk", "nb", "nl", "nn",
    "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "uz", "vi",
  ]

  private static let pointRegions: [String: Set<String>] = [
    "de": ["CH", "LI"],
    "es": ["419", "CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US"],
    "it": ["CH"],
  ]
}
