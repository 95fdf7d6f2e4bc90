import TestSupport
import Testing

/// Several students on one computer.
@Suite struct StudentTests {
  private func desk() throws -> Desk {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    return desk
  }

  /// Answers the first question and leaves.
  private func answerOne(_ desk: Desk, _ key: String, _ arguments: [String]) throws {
    let program = try desk.open(["run", "example.json", "--go"] + arguments)
    try program.waitFor("Question 1 of 3")
    program.type(key)
    try program.press(.enter, until: "You chose:")
    try program.pressAgain(.control("c"), until: "Leave this activity?")
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
  }

  @Test func `does not mix the runs of two students`() throws {
    let desk = try desk()
    try answerOne(desk, "2", ["--student", "ben@example.com"])
    try answerOne(desk, "1", ["--student", "cleo@example.com"])
    let dora = try desk.open(["run", "example.json", "--student", "dora@example.com"])
    try dora.waitFor("You are dora", "This is try 1")
    #expect(!dora.shows("Welcome back"))
    let ben = try desk.open(["run", "example.json", "--student", "ben@example.com"])
    try ben.waitFor("You are ben", "Welcome back: question 1 of 3")
    try ben.press(.enter, until: "You chose: Venus")
    let events = try desk.events()
    #expect(Set(events.map(\.runID)).count == 2)
    #expect(Set(events.map(\.actor.email)) == ["ben@example.com", "cleo@example.com"])
    let byRun = Dictionary(grouping: events, by: \.runID)
    for run in byRun.values {
      #expect(Set(run.map(\.actor.email)).count == 1)
      #expect(run.problemsOfRun == [])
    }
  }

  @Test func `takes the one who sits here now`() throws {
    let desk = try desk()
    try answerOne(desk, "2", [])
    let program = try desk.open(["run", "example.json"])
    try program.waitFor("You are Ada", "Welcome back")
    try program.type("u", until: "What is your name?")
    program.type("Eve")
    try program.press(.enter, until: "You are Eve")
    #expect(!program.shows("Welcome back"))
    try program.press(.enter, until: "1 ( ) Mercury")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    let names = Set(try desk.events().map(\.actor.name))
    #expect(names == ["Ada", "Eve"])
    #expect(Set(try desk.events().map(\.actor.email)).count == 2)
  }

  @Test func `takes the email of the configuration`() throws {
    let desk = try Desk(
      config: #"{"student":{"name":"Ada","email":"ada@example.com","sourcedId":"u-1"}}"#)
    try desk.write(SampleActivities.example, to: "example.json")
    try answerOne(desk, "2", [])
    let events = try desk.events()
    #expect(Set(events.map(\.actor.email)) == ["ada@example.com"])
  }
}
