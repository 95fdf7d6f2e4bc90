@testable import Activities

extension TextCase {
  static let alike: [TextCase] = [
    TextCase("same", "Paris", "Paris"),
    TextCase("case", "Paris", "pARIS"),
    TextCase("spaces at the ends", "Paris", "  Paris\t"),
    TextCase("runs of spaces", "New York", "New   York"),
    TextCase("no-break space", "New York", "New\u{A0}York"),
    TextCase("narrow no-break space", "New York", "New\u{202F}York"),
    TextCase("ideographic space", "New York", "New\u{3000}York"),
    TextCase("zero-width space", "Newton", "New\u{200B}ton"),
    TextCase("byte order mark", "Newton", "\u{FEFF}Newton"),
    TextCase("soft hyphen", "Newton", "New\u{AD}ton"),
    TextCase("marks of direction", "Newton", "\u{200E}Newton\u{200F}"),
    TextCase("composed and decomposed", "caf\u{E9}", "cafe\u{301}"),
    TextCase("marks in another order", "a\u{323}\u{307}", "a\u{307}\u{323}"),
    TextCase("Hangul by its parts", "한", "\u{1112}\u{1161}\u{11AB}", "ko"),
    TextCase("Ångström sign", "\u{C5}", "\u{212B}"),
    TextCase("curly apostrophe", "don't", "don’t"),
    TextCase("prime for apostrophe", "don't", "don′t"),
    TextCase("modifier apostrophe", "don't", "don\u{2BC}t"),
    TextCase("curly quotes", "say \"hi\"", "say “hi”"),
    TextCase("low German quotes", "sag \"hi\"", "sag „hi“", "de"),
    TextCase("double prime", "6\" nail", "6″ nail"),
    TextCase("en dash", "well-known", "well–known"),
    TextCase("em dash", "well-known", "well—known"),
    TextCase("no-break hyphen", "well-known", "well\u{2011}known"),
    TextCase("minus sign", "x-1", "x−1"),
    TextCase("final stop", "Paris", "Paris."),
    TextCase("final marks", "Paris", "Paris?!"),
    TextCase("final mark after a space", "Paris", "Paris !", "fr"),
    TextCase("author's final stop", "Paris.", "paris"),
    TextCase("Japanese stop", "東京", "東京。", "ja"),
    TextCase("Arabic question mark", "نعم", "نعم؟", "ar"),
    TextCase("an answer that is a mark", "!", " ! "),
    TextCase("STRASSE", "Straße", "STRASSE", "de"),
    TextCase("capital sharp s", "Straße", "STRAẞE", "de"),
    TextCase("strasse for STRAẞE", "STRAẞE", "strasse", "de"),
    TextCase("ligature", "file", "ﬁle"),
    TextCase("final sigma", "ΟΔΟΣ", "οδος", "el"),
    TextCase("iota subscript", "ᾳ", "ΑΙ", "el"),
    TextCase("accented Greek capitals", "Αθήνα", "ΑΘΉΝΑ", "el"),
    TextCase("Cyrillic", "Москва", "МОСКВА", "ru"),
    TextCase("Turkish dotted i", "İstanbul", "istanbul", "tr"),
    TextCase("Turkish dotless i", "Iğdır", "ığdır", "tr"),
    TextCase("Turkish İ in two scalars", "istanbul", "I\u{307}STANBUL", "tr"),
    TextCase("Azeri", "Bakı", "BAKI", "az-Latn"),
    TextCase("English I", "Istanbul", "istanbul", "en-TR"),
    TextCase("kana", "とうきょう", "とうきょう", "ja"),
    TextCase("kana with voicing apart", "が", "か\u{3099}", "ja"),
    TextCase("ignored accents", "café", "cafe") { $0.diacritics = .ignore },
    TextCase("ignored accents of the author", "cafe", "café") { $0.diacritics = .ignore },
    TextCase("ignored strokes", "Łódź", "lodz", "pl") { $0.diacritics = .ignore },
    TextCase("ignored Vietnamese", "Hà Nội", "ha noi", "vi") { $0.diacritics = .ignore },
    TextCase("ignored Greek tonos", "Αθήνα", "αθηνα", "el") { $0.diacritics = .ignore },
    TextCase("ignored harakat", "كَتَبَ", "كتب", "ar") { $0.diacritics = .ignore },
    TextCase("ignored niqqud", "שָׁלוֹם", "שלום", "he") { $0.diacritics = .ignore },
    TextCase("ignored Turkish dot", "İstanbul", "ISTANBUL", "tr") { $0.diacritics = .ignore },
    TextCase("ignored spaces", "ice cream", "icecream") { $0.whitespace = .ignore },
    TextCase("ignored punctuation", "don't stop", "dont, stop!") { $0.punctuation = .ignore },
    TextCase("ignored mark within", "a, b", "a b") { $0.punctuation = .ignore },
    TextCase("article the", "sun", "the sun") { $0.articles = .ignoreLeading },
    TextCase("author's article", "the sun", "Sun") { $0.articles = .ignoreLeading },
    TextCase("other article", "the apple", "an apple") { $0.articles = .ignoreLeading },
    TextCase("article alone", "the", "The") { $0.articles = .ignoreLeading },
    TextCase("article where case counts", "Sun", "The Sun") {
      $0.articles = .ignoreLeading
      $0.letterCase = .match
    },
    TextCase("French l'", "eau", "l’eau", "fr") { $0.articles = .ignoreLeading },
    TextCase("l' and no punctuation", "eau", "l'eau", "fr") {
      $0.articles = .ignoreLeading
      $0.punctuation = .ignore
    },
    TextCase("Spanish article", "casa", "la casa", "es-MX") { $0.articles = .ignoreLeading },
    TextCase("German article", "Hund", "Der Hund", "de") { $0.articles = .ignoreLeading },
    TextCase("Italian article", "scoiattolo", "lo scoiattolo", "it") {
      $0.articles = .ignoreLeading
    },
    TextCase("Portuguese article", "livro", "o livro", "pt") { $0.articles = .ignoreLeading },
    TextCase("article and no spaces", "ice cream", "the icecream") {
      $0.articles = .ignoreLeading
      $0.whitespace = .ignore
    },
    TextCase("one typo", "Cervantes", "Cervanttes") { $0.maxTypos = 1 },
    TextCase("swapped letters are one typo", "Cervantes", "Cervnates") { $0.maxTypos = 1 },
    TextCase("two typos", "Cervantes", "Servantez") { $0.maxTypos = 2 },
    TextCase("star at the end", "because*", "Because it is hot.", isWildcard: true),
    TextCase("star for nothing", "photo*synthesis", "photosynthesis", isWildcard: true),
    TextCase("star between spaces for nothing", "red * blue", "red blue", isWildcard: true),
    TextCase("several stars", "*sun*moon*", "the SUN and the moon", isWildcard: true),
    TextCase("star and ignored punctuation", "a*b", "a, (x) b", isWildcard: true) {
      $0.punctuation = .ignore
    },
    TextCase("a star that is a star", "2*3", "2*3"),
    TextCase("exact spaces", "a  b", "a  b") { $0.whitespace = .match },
  ]
}
