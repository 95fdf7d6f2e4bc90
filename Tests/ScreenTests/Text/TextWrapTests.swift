import Screen
import Testing

@Suite struct TextWrapTests {
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    TextWrap.lines(of: StyledText(text), width: width).map(\.text)
  }

  @Test func `breaks between words`() {
    #expect(wrapped("the quick brown fox", 10) == ["the quick", "brown fox"])
    #expect(wrapped("abcde fghij", 5) == ["abcde", "fghij"])
    #expect(wrapped("", 5) == [""])
  }

  @Test func `keeps line breaks and the indent of a paragraph`() {
    #expect(wrapped("a\n\n  b c", 10) == ["a", "", "  b c"])
  }

  @Test func `breaks a word that is longer than a line`() {
    #expect(wrapped("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    #expect(wrapped("a bcdefgh", 4) == ["a", "bcde", "fgh"])
  }

  @Test func `breaks between East Asian letters, but not before closing marks`() {
    #expect(wrapped("日本語です", 6) == ["日本語", "です"])
    #expect(wrapped("日本語。です", 6) == ["日本", "語。で", "す"])
    #expect(wrapped("あ「いう」", 4) == ["あ", "「い", "う」"])
  }

  @Test(
    arguments: [
      // No closing punctuation, small kana or mark of length begins a line; no opening ends one.
      ("きょうはラーメンです", 6, ["きょう", "はラー", "メンで", "す"]),
      ("漢字（かんじ）です", 6, ["漢字", "（かん", "じ）で", "す"]),
      // Korean breaks at its spaces, like Latin.
      ("한국어는 어렵다", 10, ["한국어는", "어렵다"]),
      ("漢字한국", 6, ["漢字", "한국"]),
      // What people see as one character is not torn: Thai vowels, conjuncts, flags, jamo.
      ("ภาษาไทยน้ำ", 4, ["ภาษา", "ไทย", "น้ำ"]),
      ("क्षत्रिय", 3, ["क्ष", "त्रि", "य"]),
      ("🇫🇷🇩🇪🇯🇵", 3, ["🇫🇷", "🇩🇪", "🇯🇵"]),
      ("각각각", 4, ["각각", "각"]),
      // A soft hyphen shows where the line ends, a no-break space holds and is drawn as a space,
      // a bare break opens.
      ("Donau\u{AD}dampf\u{AD}schiff", 11, ["Donaudampf-", "schiff"]),
      ("Donau\u{AD}dampf", 20, ["Donaudampf"]),
      ("about 5\u{A0}km long", 8, ["about", "5 km", "long"]),
      ("日本\u{A0}語", 6, ["日", "本 語"]),
      ("ภาษา\u{200B}ไทย", 5, ["ภาษา", "ไทย"]),
    ])
  func `breaks in any script`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(wrapped(text, width) == lines)
  }

  @Test func `breaks after a hyphen`() {
    #expect(wrapped("well-known", 6) == ["well-", "known"])
  }

  @Test func `keeps a field in one piece`() {
    let text = StyledText("It is ") + StyledText("a b", .field) + StyledText(".")
    #expect(TextWrap.lines(of: text, width: 8).map(\.text) == ["It is", "a b."])
  }

  @Test func `keeps the roles across lines`() {
    let text = StyledText("ab ") + StyledText("cd ef", .strong)
    let lines = TextWrap.lines(of: text, width: 5)
    #expect(lines[0].runs == [.init("ab ", .text), .init("cd", .strong)])
    #expect(lines[1].runs == [.init("ef", .strong)])
  }

  @Test(arguments: HostileText.all) func `loses no letter and is never too wide`(_ text: String) {
    for width in 2...20 {
      let lines = TextWrap.lines(of: StyledText(text), width: width)
      #expect(lines.allSatisfy { $0.width <= width })
      let kept = lines.map(\.text).joined().filter { !$0.isWhitespace }
      #expect(Array(kept.unicodeScalars) == letters(of: text))
    }
  }

  private func letters(of text: String) -> [Unicode.Scalar] {
    Array(DisplayText.clean(text).filter { !$0.isWhitespace }.unicodeScalars)
  }
}
