import TestSupport
import Testing

/// In real time, once: the demo is what it looks like.
@Suite struct DemoCommandTests {
  @Test func `gives the first event within 20 s and the last within 60 s`() throws {
    let desk = try Desk()
    let clock = ContinuousClock()
    let start = clock.now
    let events = try desk.open(["demo", "--json"])
    let story = try desk.open(["demo"])
    try events.waitForOutput("\"SpentTime\"", deadlineSeconds: 20)
    #expect(clock.now - start < .seconds(20))
    try events.waitForOutput("\"Completed\"", deadlineSeconds: 60)
    #expect(try events.end() == .exited(0))
    #expect(clock.now - start < .seconds(60))
    let lines = try EventLine.read(events.printedText)
    #expect(lines.problemsOfRun == [])
    #expect(lines.completions == 1)
    #expect(lines.reduce(0) { $0 + $1.milliseconds("inactive", "unfocused") } > 0)
    #expect(try story.end() == .exited(0))
    expectStory(story.printedText)
    #expect(try desk.events() == [])
  }

  /// What happens is told in words, with the screens and the events between.
  private func expectStory(_ text: String) {
    for words in [
      "[0.0 s] the first question appears", "Which planet is the hottest?",
      "goes to another window", "inactive/unfocused 5.000 s", "types the sun",
      "ActivityEvent   3 of 3 correct",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }
}

extension TerminalProgram {
  /// What a program has printed that draws no screen.
  fileprivate var printedText: String {
    String(decoding: rawOutput, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}
