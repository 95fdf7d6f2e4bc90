import TestSupport
import Testing

/// What is said of mistakes in scripts.
@Suite struct RehearsalScriptTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let script: String
    let place: String
    let words: String

    init(_ script: String, _ place: String, _ words: String) {
      (self.script, self.place, self.words) = (script, place, words)
    }

    var testDescription: String { script }
  }

  static let mistakes = [
    Mistake("at 1s jump", "1:7", "\"jump\" is no step"),
    Mistake("# first\n\nat 1s key bogus", "3:11", "there is no key \"bogus\""),
    Mistake("at 2s key 1\nat 1.999s key 2", "2:4", "the time goes back"),
    Mistake("at 1s suspend 10s\nat 10.999s key 1", "2:4", "the step of line 1 lasts longer"),
    Mistake("at 1s stall 10s\n# so\nat 2s kill", "3:4", "the step of line 1 lasts longer"),
    Mistake("on 1s key 1", "1:1", "a step begins with \"at\""),
    Mistake("at soon key 1", "1:4", "\"soon\" is no time"),
    Mistake("at 1.2345s key 1", "1:4", "\"1.2345s\" is no time"),
    Mistake("at -1s key 1", "1:4", "\"-1s\" is no time"),
    Mistake("at 1s key 1 2", "1:13", "\"2\" is too much"),
    Mistake("at 1s", "1:6", "a step like key enter belongs here"),
    Mistake("at", "1:3", "a time like 4.2s belongs here"),
    Mistake("at 1s key", "1:10", "the name of a key belongs here"),
    Mistake("at 1s focus away", "1:13", "in or out belongs here"),
    Mistake("at 1s resize 0x0", "1:14", "a size like 80x24 belongs here"),
    Mistake("at 1s clock 5s", "1:13", "a jump like +3600s belongs here"),
    Mistake("at 1s suspend long", "1:15", "a time like 30s belongs here"),
  ]

  @Test(arguments: mistakes)
  func `finds the place of a mistake`(mistake: Mistake) throws {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "example.json")
    try desk.write(mistake.script + "\n", to: "steps.txt")
    let result = try desk.run([
      "rehearse", "example.json", "--script", "steps.txt", "--start",
      "2026-01-27T10:00:00.000Z", "--student", "s@example.com",
    ])
    #expect(result.status == .exited(65))
    #expect(result.output == "")
    #expect(result.error.hasPrefix("steps.txt:\(mistake.place): error: "), "\(result.error)")
    #expect(result.error.contains(mistake.words), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1)
  }

  @Test func `takes the step after a suspend at its very end`() throws {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "example.json")
    let result = try desk.run(
      [
        "rehearse", "example.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z",
        "--student", "s@example.com",
      ], input: "at 1s suspend 10s\r\nat 11s key #\r\nat 11s key 2 # two\r\n")
    #expect(result.status == .exited(0), "\(result)")
    #expect(try EventLine.read(result.output).count == 1)
  }

  @Test func `cannot read a script that is not there`() throws {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "example.json")
    let result = try desk.run([
      "rehearse", "example.json", "--script", "none.txt", "--start",
      "2026-01-27T10:00:00.000Z", "--student", "s@example.com",
    ])
    #expect(
      result
        == ProcessResult(
          status: .exited(66), output: "",
          error: "bellwork: cannot read \"none.txt\": No such file or directory\n"))
  }
}
