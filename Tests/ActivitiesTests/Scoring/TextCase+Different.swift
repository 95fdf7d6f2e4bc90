@testable import Activities

extension TextCase {
  static let different: [TextCase] = [
    TextCase("other word", "Paris", "London"),
    TextCase("nothing", "Paris", ""),
    TextCase("only spaces", "Paris", " \u{A0}\u{200B} "),
    TextCase("only a mark", "Paris", "."),
    TextCase("accents differ", "café", "cafe", remarks: [.checkAccents]),
    TextCase("accent too many", "cafe", "café", remarks: [.checkAccents]),
    TextCase("Turkish I without its dot", "İstanbul", "ISTANBUL", "tr", remarks: [.checkAccents]),
    TextCase("dotted for dotless", "ılık", "ilik", "tr", remarks: [.checkAccents]),
    TextCase("capitals differ", "Paris", "paris", remarks: [.checkCapitals]) {
      $0.letterCase = .match
    },
    TextCase("accents and capitals", "Évian", "evian", remarks: [.checkAccents, .checkCapitals]) {
      $0.letterCase = .match
    },
    TextCase("one letter off", "Cervantes", "Cervantez", remarks: [.checkSpelling]),
    TextCase("swapped letters", "receive", "recieve", remarks: [.checkSpelling]),
    TextCase("one letter off in Russian", "молоко", "малоко", "ru", remarks: [.checkSpelling]),
    TextCase("one kana off", "とうきょう", "ときょう", "ja", remarks: [.checkSpelling]),
    TextCase("two letters off", "Cervantes", "Servantez"),
    TextCase("one letter off in three", "cat", "bat"),
    TextCase("two characters of Japanese", "東京", "京都", "ja"),
    TextCase("voiced kana is another", "かき", "がき", "ja") { $0.diacritics = .ignore },
    TextCase("Hindi vowel sign counts", "की", "क", "hi") { $0.diacritics = .ignore },
    TextCase("no typo in three letters", "cat", "cats") { $0.maxTypos = 2 },
    TextCase("no typo in a number", "1945", "1946") { $0.maxTypos = 1 },
    TextCase("no typo in a digit", "World War 2", "World War 1") { $0.maxTypos = 1 },
    TextCase("no spelling remark on a number", "1945", "1954"),
    TextCase("more typos than allowed", "Cervantes", "Zervantez") { $0.maxTypos = 1 },
    TextCase("spaces count", "ab cd", "ab  cd", remarks: [.checkSpelling]) {
      $0.whitespace = .match
    },
    TextCase("final stop counts", "etc.", "etc") { $0.punctuation = .match },
    TextCase("mark within counts", "a, b", "a b"),
    TextCase("article counts", "sun", "the sun"),
    TextCase("article within", "over the sun", "over sun") { $0.articles = .ignoreLeading },
    TextCase("English article in German", "sonne", "the sonne", "de") {
      $0.articles = .ignoreLeading
    },
    TextCase("star is literal without wildcard", "a*", "abc"),
    TextCase("whole answer", "sun*", "the sun", isWildcard: true),
    TextCase("pieces do not overlap", "aba*aba", "ababa", isWildcard: true),
    TextCase("typos do not apply to stars", "Cervantes*", "Servantes", isWildcard: true) {
      $0.maxTypos = 2
    },
    TextCase(
      "zero-width joiners tell words apart", "نام\u{200C}ها", "نامها", "fa",
      remarks: [.checkSpelling]),
  ]
}
