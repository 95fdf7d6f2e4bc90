import Testing

@testable import Activities

@Suite struct TypoDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ("receive", "recieve", 1), ("straße", "strasse", 2),
  ])
  func `known distances`(a: String, b: String, distance: Int) {
    #expect(TypoDistance.between(Array(a), Array(b), limit: 3) == distance)
    #expect(TypoDistance.between(Array(b), Array(a), limit: 3) == distance)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the band agrees with the whole table`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<100 {
      let a = generator.characters(of: "abc", atMost: 8)
      let b = generator.characters(of: "abc", atMost: 8)
      let limit = generator.next(below: 4)
      let whole = wholeTable(a, b)
      #expect(
        TypoDistance.between(a, b, limit: limit) == (whole <= limit ? whole : nil),
        "seed \(seed), \(String(a)), \(String(b)), limit \(limit)")
    }
  }

  private func wholeTable(_ a: [Character], _ b: [Character]) -> Int {
    var table = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
    for i in 0...a.count {
      table[i][0] = i
      for j in 0...b.count where i > 0 && j > 0 {
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1,
          table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }
}
