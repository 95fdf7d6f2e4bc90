import Testing

@testable import Activities

@Suite struct SeededGeneratorTests {
  @Test func `is SplitMix64`() {
    var generator = SeededGenerator(seed: Seed(value: 1_234_567))
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func `shuffles the same way for ever`() {
    var generator = SeededGenerator(seed: Seed(value: 42))
    #expect(generator.shuffled(Array(0..<10)) == [8, 3, 6, 5, 4, 0, 9, 2, 1, 7])
    generator = SeededGenerator(seed: Seed(value: 42))
    #expect(
      generator.shuffled(Array(0..<6), keeping: { $0 == 0 || $0 == 5 }) == [0, 2, 4, 1, 3, 5])
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `a shuffle is a permutation that keeps the kept places`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    let elements = Array(0..<generator.next(below: 30))
    let divisor = 2 + generator.next(below: 4)
    let shuffled = generator.shuffled(elements, keeping: { $0.isMultiple(of: divisor) })
    #expect(shuffled.sorted() == elements, "seed \(seed)")
    for place in elements where place.isMultiple(of: divisor) {
      #expect(shuffled[place] == place, "seed \(seed)")
    }
  }

  @Test func `every order of three is about as likely`() {
    var generator = SeededGenerator(seed: Seed(value: 7))
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6_000 { counts[generator.shuffled([0, 1, 2]), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (850...1_150).contains($0) }, "\(counts)")
  }
}
