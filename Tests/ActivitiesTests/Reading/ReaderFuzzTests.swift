import Testing

@testable import Activities

/// Whatever the bytes: no crash, and every problem inside the file and fit to be shown.
@Suite struct ReaderFuzzTests {
  private static let rounds = 2_500
  private static let pieces = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "“", "”", "//", "/*", "\n", "\r",
    "\u{1B}", "é", "👩‍👩‍👧", "\u{301}", "1e999", "-", ".5", "null", "true", "\"type\":\"choice\"",
    "{{", "}}", "{{a}}", "[[", "]]", "#1", "#99", "\"type\":\"bank\"", "\"type\":\"cloze\"",
  ].map { Array($0.utf8) }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `survives broken bytes`(seed: UInt64) {
    var generator = SeededGenerator(seed: Seed(value: seed))
    let examples = (ExampleFile.all.map(\.text) + [TranslatedActivity.text]).map { Array($0.utf8) }
    for round in 0..<ReaderFuzzTests.rounds {
      var bytes = examples[generator.next(below: examples.count)]
      for _ in 0...generator.next(below: 4) {
        ReaderFuzzTests.mutate(&bytes, &generator)
      }
      let reading = ActivityReader.read(bytes, fileName: "fuzz.json")
      let misplaced = reading.problems.filter { !ReaderFuzzTests.isInside($0, reading.source) }
      #expect(misplaced.isEmpty, "seed \(seed), round \(round)")
      let text = ProblemText(fileName: "f", source: reading.source).render(reading.problems)
      let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }
      #expect(isClean, "seed \(seed), round \(round)")
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let place = generator.next(below: bytes.count + 1)
    switch generator.next(below: 5) {
    case 0: bytes.insert(UInt8(generator.next(below: 256)), at: place)
    case 1: bytes.insert(contentsOf: pieces[generator.next(below: pieces.count)], at: place)
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + generator.next(below: 30)))
    case 3 where place < bytes.count: bytes[place] = UInt8(generator.next(below: 256))
    default: bytes.removeSubrange(place...)
    }
  }

  private static func isInside(_ problem: Problem, _ source: SourceText) -> Bool {
    guard (1...source.lineStarts.count).contains(problem.position.line) else { return false }
    let line = source.range(ofLine: problem.position.line)
    return (1...source.characterCount(line) + 1).contains(problem.position.column)
      && problem.length >= 1
  }
}
