import TestSupport
import Testing

/// `maxAttempts` and `gradeAttempt`, from one run to the next.
@Suite struct AttemptLimitTests {
  private func desk(_ settings: String) throws -> Desk {
    let desk = try Desk(config: Desk.adaConfig)
    let text = SampleActivities.example.replacing(
      "\"items\": [", with: "\"settings\": { \(settings) },\n  \"items\": [", maxReplacements: 1)
    try desk.write(text, to: "limited.json")
    return desk
  }

  /// A run with the first question answered by a key and the others skipped.
  private func play(_ desk: Desk, _ key: String, until text: String) throws -> TerminalProgram {
    let program = try desk.open(["run", "limited.json", "--go"])
    try program.waitFor("Question 1 of 3")
    program.type(key)
    try program.press(.enter, until: "You chose:")
    try program.pressAgain(.enter, until: "Question 2 of 3")
    program.press(.function(6))
    try program.waitFor("Question 3 of 3")
    program.press(.function(6))
    try program.waitFor("That was the last question.")
    program.press(.enter)
    try program.pressAgain(.enter, until: text)
    return program
  }

  @Test func `no more tries than the file allows`() throws {
    let desk = try desk(#""maxAttempts": 1"#)
    let first = try play(desk, "2", until: "1 of 3 right")
    first.press(.enter)
    #expect(try first.end() == .exited(0))
    let second = try desk.open(["run", "limited.json"])
    try second.waitFor("It may be taken once: no try is left.", "So far: 33%.")
    second.press(.enter)
    second.type("q")
    #expect(try second.end() == .exited(0))
    #expect(!second.shows("Question 1"))
    let third = try desk.open(["run", "limited.json", "--go"])
    #expect(try third.end() == .exited(69))
    let practice = try desk.open(["run", "limited.json", "--practice", "--go"])
    try practice.waitFor("Question 1 of 3")
  }

  @Test func `the results chart the tries, and say which counts`() throws {
    let desk = try desk(#""gradeAttempt": "first""#)
    let first = try play(desk, "2", until: "This was try 1. Your first try counts.")
    first.press(.enter)
    #expect(try first.end() == .exited(0))
    let second = try play(desk, "1", until: "Counts: first of 2 tries: 33%")
    try second.waitFor("1  ███████░░░░░░░░░░░░░   33%", "2  ░░░░░░░░░░░░░░░░░░░░    0%  this one")
    second.press(.enter)
    #expect(try second.end() == .exited(0))
    let third = try desk.open(["run", "limited.json"])
    try third.waitFor("So far: 33%, first of 2 tries.", "This is try 3")
  }
}
