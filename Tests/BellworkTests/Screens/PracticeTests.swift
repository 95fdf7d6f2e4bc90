import Foundation
import TestSupport
import Testing

/// `bellwork run --practice`: the screens of a run, and nothing is kept of it.
@Suite struct PracticeTests {
  private func desk(_ config: String? = Desk.adaConfig) throws -> Desk {
    let desk = try Desk(config: config)
    try desk.write(SampleActivities.example, to: "example.json")
    return desk
  }

  /// The first question wrong, the others skipped, up to the results.
  private func playToResults(_ program: TerminalProgram) throws {
    try program.waitFor("Practice, nothing is recorded: Eighty-four seconds", "Question 1 of 3")
    program.type("1")
    try program.press(.enter, until: "You chose: Mercury")
    try program.pressAgain(.enter, until: "Question 2 of 3")
    program.press(.function(6))
    try program.waitFor("Question 3 of 3")
    program.press(.function(6))
    try program.waitFor("That was the last question.")
    program.press(.enter)
    try program.pressAgain(.enter, until: "0 of 3 right")
    try program.waitFor("Practice: nothing was recorded.")
    #expect(!program.shows("XP"))
    #expect(!program.shows("This was try"))
  }

  @Test func `says that nothing is recorded, and writes no file`() throws {
    let desk = try desk()
    let program = try desk.open(["run", "example.json", "--practice"])
    try program.waitFor("This is practice: nothing is saved and nothing is sent.", "You are Ada.")
    #expect(!program.shows("try 1"))
    try program.press(.enter, until: "Question 1 of 3")
    try playToResults(program)
    try program.type("w", until: "Question 1 of 3")
    program.type("2")
    try program.press(.enter, until: "You chose: Venus")
    program.press(.control("c"))
    try program.waitFor("practice is not kept")
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    #expect(!program.shows("Your run is kept"))
    #expect(!FileManager.default.fileExists(atPath: desk.dataFolder))
    #expect(try desk.read(desk.configFile) == Desk.adaConfig)
  }

  @Test func `asks for no name, and works where nothing can be written`() throws {
    let desk = try desk(nil)
    // Files where folders would have to be.
    for name in ["data/bellwork", "config/bellwork"] { try desk.write("", to: name) }
    let program = try desk.open(["run", "example.json", "--practice", "--go"])
    try playToResults(program)
    program.press(.enter)
    #expect(try program.end() == .exited(0))
    #expect(try desk.read("data/bellwork") == "")
  }

  @Test func `leaves an unfinished run and its number as they are`() throws {
    let desk = try desk()
    let first = try desk.open(["run", "example.json", "--go"])
    try first.waitFor("Question 1 of 3")
    first.type("2")
    try first.press(.enter, until: "You chose: Venus")
    first.press(.control("c"))
    first.press(.control("c"))
    #expect(try first.end() == .exited(0))
    let events = try desk.events()
    let practice = try desk.open(["run", "example.json", "--practice", "--go"])
    try playToResults(practice)
    practice.press(.enter)
    #expect(try practice.end() == .exited(0))
    #expect(try desk.events() == events)
    let again = try desk.open(["run", "example.json"])
    try again.waitFor("Welcome back: question 1 of 3")
  }

  @Test func `shows in the viewer that nothing is sent`() throws {
    let desk = try desk()
    let program = try desk.open(["run", "example.json", "--practice", "--go"])
    try program.waitFor("Question 1 of 3")
    try program.type("v", until: "this is practice, and nothing of it is recorded or sent")
    #expect(!program.shows("open window"))
  }

  @Test func `leaving the practice of wrong answers says nothing of a kept run`() throws {
    let desk = try desk()
    let program = try desk.open(["run", "example.json", "--go"])
    for place in 1...3 {
      try program.waitFor("Question \(place) of 3")
      program.press(.function(6))
    }
    try program.waitFor("That was the last question.")
    program.press(.enter)
    try program.pressAgain(.enter, until: "0 of 3 right")
    try program.type("w", until: "Practice, nothing is recorded")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    #expect(!program.shows("Your run is kept"))
  }
}
