import Foundation
import TestSupport
import Testing

/// The way of a student through the program, from the first start to the results.
@Suite struct WholeRunTests {
  @Test func `goes from the first start through a run to the picker and out`() throws {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "activities/example.json")
    let program = try desk.open()
    try program.waitFor("What is your name?")
    #expect(!program.shows("email"))
    program.type("Ada")
    try program.press(.enter, until: "Choose an activity")
    try program.waitFor("Eighty-four seconds", "new")
    try program.press(.enter, until: "You are Ada. Not you? Press u")
    try program.waitFor("3 questions", "This is try 1", "saved on this computer", "events.ndjson")
    try answerExample(program)
    try program.waitFor("3 of 3 right: 100% of the points", "This was try 1", "Your time")
    try program.press(.enter, until: "best 100%")
    program.type("q")
    #expect(try program.end() == .exited(0))
    try expectOneFinishedRun(desk)
  }

  /// From the start screen to the results.
  private func answerExample(_ program: TerminalProgram) throws {
    try program.press(.enter, until: "Which planet is the hottest?")
    try program.waitFor("1 ( ) Mercury", "Question 1 of 3")
    program.press(.enter)
    try program.waitFor("pick a choice first")
    try program.type("2", until: "2 (•) Venus")
    try program.press(.enter, until: "right")
    try program.press(.enter, until: "Question 2 of 3")
    try program.type("t", until: "1 (•) True")
    try program.press(.enter, until: "You chose: True")
    try program.press(.enter, until: "Question 3 of 3")
    try program.type("42", until: "42_")
    try program.press(.enter, until: "You wrote: 42")
    try program.press(.enter, until: "That was the last question.")
    try program.press(.enter, until: "Results")
  }

  /// The file in the data folder: whole lines, the events of the journal, one completion.
  private func expectOneFinishedRun(_ desk: Desk) throws {
    let printed = try desk.run(["events"])
    #expect(printed.status == .exited(0))
    #expect(try desk.read(desk.eventFile) == printed.output)
    let events = try EventLine.read(printed.output)
    #expect(events.problemsOfRun == [])
    #expect(events.breaks == 0)
    #expect(events.completions == 1)
    #expect(events.last?.value("correctQuestions") == 3)
    #expect(events.allSatisfy { $0.actor.name == "Ada" })
    #expect(events.allSatisfy { $0.actor.email.hasSuffix("@bellwork.invalid") })
    let run = try #require(events.first).runID
    #expect(try desk.events(["--run", run]) == events)
    #expect(try desk.events(["--run", run.uppercased()]) == events)
  }

  @Test func `needs a name of at least one letter`() throws {
    let desk = try Desk()
    let program = try desk.open()
    try program.waitFor("What is your name?")
    try program.press(.enter, until: "type your name first")
    program.type("  ")
    try program.press(.enter, until: "type your name first")
    program.press(.escape)
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: desk.configFile))
  }

  @Test func `lists what cannot be opened with the reason, and does not open it`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(BrokenActivities.threeMistakes, to: "activities/broken.json")
    try desk.write(SampleActivities.example, to: "activities/example.json")
    let program = try desk.open()
    try program.waitFor("broken.json", "line 10: no comma may stand before the closing bracket")
    try program.press(.enter, until: "cannot open: see the mistake below")
    program.press(.down)
    try program.press(.enter, until: "You are Ada")
    program.type("q")
    try program.waitFor("Choose an activity")
    program.type("q")
    #expect(try program.end() == .exited(0))
  }

  @Test func `finds activities in every folder it is told`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "shared/one/example.json")
    try desk.write(SampleActivities.typed, to: "data/bellwork/activities/typed.json")
    let program = try desk.open(
      environment: ["BELLWORK_ACTIVITIES": "/nonexistent:\(desk.path("shared"))"])
    try program.waitFor("Eighty-four seconds", "Words", "2 activities")
    let other = try Desk(config: Desk.adaConfig)
    let empty = try other.open()
    try empty.waitFor("There are no activities here yet.", "data/bellwork/activities")
  }

  @Test func `asks once more where something is not answered`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(["run", "example.json", "--go"])
    for place in 1...3 {
      try program.waitFor("Question \(place) of 3")
      program.press(.function(6))
    }
    try program.waitFor("That was the last question.", "3 skipped")
    program.press(.down)
    try program.press(.enter, until: "Question 1 of 3")
    program.type("2")
    try program.press(.enter, until: "You chose: Venus")
    try program.press(.enter, until: "1 answered, 2 skipped")
    program.press(.enter)
    try program.waitUntil(deadlineSeconds: patience, "the question") { lines in
      !lines.contains { $0.contains("That was the last question.") }
    }
    #expect(!program.shows("Results"))
    program.press(.enter)
    try program.waitFor("Results", "1 of 3 right")
    program.press(.enter)
    #expect(try program.end() == .exited(0))
    #expect(try desk.events().last?.value("correctQuestions") == 1)
  }

  @Test func `redoes the wrong ones without events`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(["run", "example.json", "--go"])
    try program.waitFor("Question 1 of 3")
    program.type("2")
    try program.press(.enter, until: "You chose: Venus")
    program.press(.enter)
    for place in 2...3 {
      try program.waitFor("Question \(place) of 3")
      program.press(.function(6))
    }
    try program.waitFor("That was the last question.")
    program.press(.enter)
    try program.pressAgain(.enter, until: "Results")
    let events = try desk.events()
    #expect(events.last?.isCompletion == true)
    try program.type("w", until: "Question 1 of 2")
    try program.waitFor("Practice", "The sun is a star.")
    program.type("t")
    try program.press(.enter, until: "You chose: True")
    program.press(.control("c"))
    try program.waitFor("Leave")
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    #expect(!program.shows("Your run is kept"))
    #expect(try desk.events() == events)
  }

  @Test(arguments: [PressedKey.enter, .function(10), .control("c")])
  func `leaves the results without a word of a run that is kept`(_ key: PressedKey) throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(["run", "example.json", "--go"])
    for place in 1...3 {
      try program.waitFor("Question \(place) of 3")
      program.press(.function(6))
    }
    try program.waitFor("That was the last question.")
    program.press(.enter)
    try program.pressAgain(.enter, until: "0 of 3 right")
    program.press(key)
    #expect(try program.end() == .exited(0))
    #expect(!program.shows("Your run is kept"))
  }
}
