import Testing

@testable import Activities

@Suite struct DiagnosticTests {
  private static let files = [
    "wide.txt": String(repeating: "-", count: 80) + "\n", "escape.txt": "\u{1B}[2J\n",
  ]

  @Test(arguments: DiagnosticCase.all)
  func `says what is wrong, where, and what would be right`(_ example: DiagnosticCase) {
    let reading = DiagnosticTests.read(example.file)
    let text = ProblemText(fileName: "warmup.json", source: reading.source)
    #expect(text.render(reading.problems) == example.expected + "\n")
  }

  @Test(arguments: DiagnosticCase.all)
  func `gives an activity exactly where there is no error`(_ example: DiagnosticCase) {
    let reading = DiagnosticTests.read(example.file)
    let hasError = reading.problems.contains { $0.level == .error }
    #expect((reading.activity == nil) == hasError)
  }

  @Test(arguments: DiagnosticCase.all)
  func `shows nothing that a terminal would obey`(_ example: DiagnosticCase) {
    let reading = DiagnosticTests.read(example.file)
    let text = ProblemText(fileName: "warm\u{1B}up.json", source: reading.source)
    let shown = text.render(reading.problems).unicodeScalars
    #expect(!shown.contains { $0 != "\n" && Printable.isHidden($0) })
  }

  private static func read(_ text: String) -> ActivityReading {
    ActivityReader.read(
      Array(text.utf8), fileName: "warmup.json",
      textFile: { path in files[path].map { Array($0.utf8) } },
      fileExists: { $0 == "img/here.png" })
  }
}
