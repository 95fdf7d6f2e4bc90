import Foundation
import TestSupport
import Testing

@testable import bellwork

/// Whole runs through a pipe, without any terminal.
@Suite struct PlainPipeTests {
  private func desk(_ config: String = Desk.adaConfig) throws -> Desk {
    let desk = try Desk(config: config)
    try desk.write(SampleActivities.two, to: "two.json")
    return desk
  }

  @Test func `five lines are a whole run of two questions`() throws {
    let desk = try desk()
    let result = try desk.run(["run", "two.json", "--plain", "--go"], input: "2\n\n1\n\n\n")
    let xp = "XP: 0:00 of working = 0.00 XP (policy focusedMinutes: 1 XP is 1 minute)"
    let output = result.output.replacing(/XP: .*/, with: xp)
      .replacing(/Working: .*/, with: "Working: 0 seconds.")
      .replacing(/\ You have worked .*\./, with: "").replacing(/Reports: .*\n/, with: "")
    let expected = """
      Two questions
      Question 1 of 2.
      Which planet is the hottest?
      1. Mercury
      2. Venus
      3. Mars
      Your answer (1 to 3, /s skip, /? help):\u{20}
      Right.
      You chose: Venus
      Enter goes on (/? help):\u{20}

      Question 2 of 2.
      The Sun is a star.
      1. True
      2. False
      Your answer (1 or 2, t or f, /s skip, /? help):\u{20}
      Right.
      You chose: True
      Enter goes on (/? help):\u{20}

      That was the last question.
      2 answered.
      Enter finishes (/? help):\u{20}

      Results: 2 of 2 right, 100% of the points.
      This was try 1.
      \(xp)
      Your time:
      Working: 0 seconds.
      Question 1: Which planet is the hottest?
      Right.
      You chose: Venus
      Question 2: The Sun is a star.
      Right.
      You chose: True
      Enter leaves:\u{20}

      """
    #expect(GoldenFile.difference(expected: expected, actual: output) == nil)
    #expect(result.error == "")
    #expect(result.status == .exited(0))
    let events = try desk.deliveredEvents()
    #expect(events.problemsOfRun == [])
    #expect(events.last?.value("correctQuestions") == 2)
    #expect(try desk.events() == events)
  }

  @Test func `the last line needs no end`() throws {
    let desk = try desk()
    let result = try desk.run(["run", "two.json", "--go"], input: "2\n\n1")
    #expect(result.output.contains("You chose: True"))
    #expect(result.status == .exited(0))
  }

  @Test func `the end of the input leaves, and the run goes on where it was`() throws {
    let desk = try desk(Desk.quickConfig)
    let first = try desk.run(["run", "two.json", "--go"], input: "2\n\n")
    #expect(first.status == .exited(0))
    #expect(first.error == "Your run is kept. To go on: bellwork run two.json\n")
    let second = try desk.run(["run", "two.json"], input: "\n1\n\n\n")
    #expect(second.output.contains("Welcome back: question 2 of 2."))
    #expect(second.output.contains("Results: 2 of 2 right"))
    #expect(second.error == "")
    let events = try desk.events()
    #expect(events.problemsOfRun == [])
    #expect(events.filter(\.isCompletion).count == 1)
  }

  @Test func `nothing to read leaves before a run begins`() throws {
    let desk = try desk()
    let result = try desk.run(["run", "two.json"])
    #expect(result.status == .exited(0))
    #expect(result.output.hasPrefix("Two questions\n2 questions. This is try 1.\nYou are Ada."))
    #expect(try desk.events().isEmpty)
  }

  @Test func `asks for no name where nobody could say one`() throws {
    let desk = try Desk()
    try desk.write(SampleActivities.two, to: "two.json")
    let result = try desk.run(["run", "two.json"], input: "\n2\n")
    #expect(result.output.contains("You are Student."))
    #expect(result.output.contains("You chose: Venus"))
    #expect(!FileManager.default.fileExists(atPath: desk.configFile))
  }

  @Test func `takes who --student names`() throws {
    let desk = try desk()
    let result = try desk.run(
      ["run", "two.json", "--go", "--student", "bo@example.com"], input: "2\n\n1\n\n\n")
    #expect(result.status == .exited(0))
    #expect(try Set(desk.events().map(\.actor.email)) == ["bo@example.com"])
  }

  @Test func `practises the wrong ones, and records nothing of it`() throws {
    let desk = try desk()
    let result = try desk.run(
      ["run", "two.json", "--go"], input: "1\n\n1\n\n\nw\n2\n\n\n\n")
    #expect(result.output.contains("Practice, nothing is recorded: Two questions"))
    #expect(result.output.contains("Practice: nothing was recorded."))
    #expect(result.output.contains("Results: 1 of 1 right"))
    #expect(try desk.events().filter(\.isCompletion).count == 1)
  }

  @Test func `gives a run up through the dialog`() throws {
    let desk = try desk()
    let result = try desk.run(["run", "two.json", "--go"], input: "2\n\n/q\n2\n")
    #expect(result.output.contains("2. Give it up: this uses up try 1"))
    #expect(result.error == "")
    let next = try desk.run(["run", "two.json"], input: "/q\n")
    #expect(next.output.contains("This is try 2."))
  }

  @Test func `opens what the picker lists`() throws {
    let desk = try desk()
    try desk.write(SampleActivities.two, to: "activities/two.json")
    try desk.write(SampleActivities.example, to: "activities/example.json")
    let result = try desk.run(
      ["pick", "--plain"], input: "seconds\n1\n\n2\n/q\n1\n\n/q\n")
    #expect(result.output.contains("1. Eighty-four seconds: new, Science, grade 5, 3 questions"))
    #expect(result.output.contains("You chose: Venus"))
    #expect(result.output.contains("1. Eighty-four seconds: unfinished at 1"))
    #expect(result.status == .exited(0))
  }

  @Test func `survives lines that nobody typed`() throws {
    let desk = try desk()
    let bytes = String(repeating: "x", count: 1_500_000)
    let result = try desk.run(
      ["run", "two.json", "--go"], input: bytes + "\n\u{1B}[2J\u{0}\u{9B}\n2\n")
    #expect(result.output.contains("characters; a line may have 4000."))
    #expect(!result.output.unicodeScalars.contains("\u{1B}"))
    #expect(result.output.contains("You chose: Venus"))
    #expect(result.status == .exited(0))
  }

  @Test func `replaces bytes that are no text`() {
    var buffer = LineBuffer()
    buffer.append([0x61, 0xFF, 0xC3, 0x0A, 0x62, 0x0D, 0x0A, 0xE2, 0x82])
    #expect(buffer.takeLine() == "a\u{FFFD}\u{FFFD}")
    #expect(buffer.takeLine() == "b")
    #expect(buffer.takeLine() == nil)
    buffer.append([0xAC, 0x0A])
    #expect(buffer.takeLine() == "€")
    #expect(buffer.takeRest() == nil)
    buffer.append(Array("rest".utf8))
    #expect(buffer.takeLine() == nil)
    #expect(buffer.takeRest() == "rest")
  }

  @Test func `a reader that goes away is a hang-up`() throws {
    let desk = try desk()
    let bellwork = try builtProduct(named: "bellwork")
    let command = "yes 1 | '\(bellwork)' run two.json --go | head -n 1; echo ${PIPESTATUS[1]}"
    let program = try desk.open(executable: "/bin/bash", ["-c", command])
    #expect(try program.end() == .exited(0))
    #expect(program.shows("129"), "\(program.screen)")
  }

  /// Everything the project ships, from the first line to the results.
  @Test func `plays the whole shipped content`() throws {
    let folder = SampleActivities.shippedFolder()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") && !$0.contains("schema") && !$0.contains("config") }
    #expect(names.count >= 8)
    for name in names.sorted() {
      let desk = try desk()
      // One of these answers whatever is asked, or skips it, and is refused elsewhere; at the end
      // a number goes back to a question, and only empty lines finish.
      let lines = ["1", "", "1a", "", ".", "", "y", "", "/s", ""]
      let input =
        String(repeating: lines.joined(separator: "\n") + "\n", count: 60) + "\n\n\n\n"
      let result = try desk.run(["run", folder + "/" + name, "--go"], input: input)
      #expect(result.status == .exited(0), "\(name)")
      #expect(result.output.contains("\nResults: "), "\(name)")
      #expect(try desk.events().problemsOfRun == [], "\(name)")
      #expect(try desk.events().filter(\.isCompletion).count == 1, "\(name)")
    }
  }
}
