import Testing

@testable import Activities

@Suite struct BaseLettersTests {
  @Test func `every letter of a row loses its accents as the first does`() {
    for row in BaseLetters.rows {
      let scalars = Array(row.unicodeScalars)
      #expect(scalars.count > 1, "\(row)")
      let plain = BaseLetters.stripped([scalars[0]])
      #expect(BaseLetters.stripped(scalars) == scalars.flatMap { _ in plain }, "\(row)")
      #expect(!scalars.dropFirst().contains(scalars[0]), "\(row)")
    }
  }

  @Test(arguments: [
    ("éÈçñü", "eEcnu"), ("ǖ", "u"), ("ệ", "e"), ("ő", "o"), ("ї", "і"), ("ώ", "ω"), ("أ", "ا"),
    ("e\u{301}\u{323}", "e"), ("øłđǿ", "oldo"), ("ß", "ß"), ("が", "が"), ("한", "한"), ("क़", "क़"),
  ])
  func `takes accents off letters`(accented: String, plain: String) {
    #expect(BaseLetters.stripped(Array(accented.unicodeScalars)) == Array(plain.unicodeScalars))
  }
}
