import Testing

@testable import Activities

@Suite struct SpellingTests {
  @Test(arguments: [
    ("Vennus", "Venus"), ("venus", "Venus"), ("Vensu", "Venus"), ("Jupitre", "Jupiter"),
    ("Mras", "Mars"),
  ])
  func `finds the word that was meant`(typed: String, meant: String) {
    #expect(Spelling.nearest(to: typed, in: ["Mercury", "Venus", "Mars", "Jupiter"]) == meant)
  }

  @Test(arguments: ["Pluto", "B", "", "xy", "Mercedes-Benz"])
  func `proposes nothing far off`(typed: String) {
    #expect(Spelling.nearest(to: typed, in: ["Mercury", "Venus", "Mars", "A"]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("ca", "abc", 3),
    ("kitten", "sitting", 3), ("promt", "prompt", 1),
  ])
  func `counts slips`(a: String, b: String, slips: Int) {
    #expect(Spelling.distance(Array(a), Array(b)) == slips)
    #expect(Spelling.distance(Array(b), Array(a)) == slips)
  }
}
