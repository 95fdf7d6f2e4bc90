import Testing

@testable import Activities

@Suite struct WildcardPatternTests {
  /// The definition itself, as slow as it is plain.
  private func fits(_ pattern: [Character], _ text: [Character]) -> Bool {
    var reached = Set([0])
    for character in pattern {
      reached =
        character == "*"
        ? Set((reached.min() ?? text.count + 1)..<(text.count + 1))
        : Set(reached.filter { $0 < text.count && text[$0] == character }.map { $0 + 1 })
      if reached.isEmpty { return false }
    }
    return reached.contains(text.count)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `agrees with the definition`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    for _ in 0..<200 {
      let pattern = generator.characters(of: "ab*", atMost: 8)
      let text = generator.characters(of: "ab", atMost: 12)
      #expect(
        WildcardPattern(pattern).matches(text) == fits(pattern, text),
        "seed \(seed), pattern \(String(pattern)), text \(String(text))")
    }
  }

  @Test(arguments: [
    ("stars and letters", String(repeating: "*a", count: 10_000)),
    ("one long piece", "*" + String(repeating: "a", count: 5_000) + "b*"),
    ("no end", String(repeating: "*a", count: 9_999) + "*b"),
  ])
  func `takes steps in proportion to the lengths`(name: String, pattern: String) {
    let text = [Character](repeating: "a", count: 20_000)
    var steps = 0
    let fits = WildcardPattern(Array(pattern)).matches(text, countingSteps: &steps)
    #expect(fits == (name == "stars and letters"))
    #expect(steps <= 3 * (pattern.count + text.count), "\(name): \(steps) steps")
  }
}
