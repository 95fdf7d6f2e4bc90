import Foundation
import TestSupport
import Testing

/// Leaving a run and going on with it.
@Suite struct ResumeTests {
  private func desk() throws -> Desk {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.typed, to: "typed.json")
    return desk
  }

  /// The lines that show the choices, without which of them is picked.
  private func choices(_ program: TerminalProgram) -> [String] {
    program.screen.filter { $0.firstMatch(of: /^ *▸? *\d [(]/) != nil }.map {
      $0.replacing("(•)", with: "( )").replacing("▸", with: " ").trimmingCharacters(
        in: .whitespaces)
    }
  }

  @Test func `keeps typed text and the order of the choices`() throws {
    let desk = try desk()
    let first = try desk.open(["run", "typed.json"])
    try first.waitFor("You are Ada")
    try first.press(.enter, until: "The capital of France")
    try first.type("Pari", until: "Pari_")
    try first.press(.function(10), until: "Leave this activity?")
    first.press(.enter)
    #expect(try first.end() == .exited(0))
    #expect(first.shows("Your run is kept. To go on: bellwork run typed.json"))

    let second = try desk.open(["run", "typed.json"])
    try second.waitFor("Welcome back: question 1 of 2")
    try second.press(.enter, until: "Pari_")
    try second.type("s", until: "Paris_")
    try second.press(.enter, until: "You wrote: Paris")
    try second.press(.enter, until: "Which letter comes first?")
    let order = choices(second)
    #expect(order.count == 8)
    try second.type("3", until: "3 (•)")
    try second.type("q", until: "Leave this activity?")
    second.press(.enter)
    #expect(try second.end() == .exited(0))

    let third = try desk.open(["run", "typed.json", "--go"])
    try third.waitFor("Which letter comes first?", "3 (•)")
    #expect(choices(third) == order)
    let events = try desk.events()
    #expect(events.problemsOfRun == [])
    #expect(events.completions == 0)
  }

  @Test func `keeps text in other scripts and pasted text`() throws {
    let desk = try desk()
    let first = try desk.open(["run", "typed.json", "--go"])
    try first.waitFor("The capital of France")
    first.type("e\u{301}漢")
    first.paste("日\n本")
    try first.waitFor("漢日 本")
    first.press(.control("c"))
    try first.waitFor("Leave this activity?")
    first.press(.control("c"))
    #expect(try first.end() == .exited(0))
    let second = try desk.open(["run", "typed.json", "--go"])
    try second.waitFor("e\u{301}漢日 本_")
  }

  @Test func `leaves at once at the second Ctrl-C`() throws {
    let desk = try desk()
    let program = try desk.open(["run", "typed.json", "--go"])
    try program.waitFor("The capital of France")
    try program.press(.control("c"), until: "Leave this activity?")
    try program.press(.escape, until: "The capital of France")
    try program.press(.control("c"), until: "Leave this activity?")
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    #expect(program.shows("Your run is kept"))
  }

  @Test func `takes both of two hasty Ctrl-C`() throws {
    let desk = try desk()
    let program = try desk.open(["run", "typed.json", "--go"])
    try program.waitFor("The capital of France")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
  }

  @Test func `gives a run up, which uses up a try`() throws {
    let desk = try desk()
    let first = try desk.open(["run", "typed.json", "--go"])
    try first.waitFor("The capital of France")
    first.type("Lyon")
    try first.press(.enter, until: "You wrote: Lyon")
    try first.pressAgain(.function(10), until: "Give it up: this uses up try 1")
    first.press(.down)
    try first.waitFor("▸ Give it up")
    first.press(.enter)
    #expect(try first.end() == .exited(0))
    #expect(!first.shows("Your run is kept"))
    let second = try desk.open(["run", "typed.json"])
    try second.waitFor("This is try 2")
    #expect(!second.shows("Welcome back"))
    let events = try desk.events()
    #expect(events.completions == 0)
    #expect(events.problemsOfRun == [])
  }

  @Test func `begins anew where asked to, on the start screen or the command line`() throws {
    let desk = try desk()
    for arguments in [[], ["--fresh"]] {
      let program = try desk.open(["run", "typed.json", "--go"])
      try program.waitFor("The capital of France")
      try program.type("Lyon", until: "Lyon_")
      program.press(.function(10))
      try program.pressAgain(.enter, until: "Your run is kept")
      let next = try desk.open(["run", "typed.json"] + arguments)
      try next.waitFor("You are Ada")
      if arguments.isEmpty { try next.waitFor("Welcome back", "n starts again") }
      if arguments.isEmpty { next.type("n") } else { next.press(.enter) }
      try next.waitFor("The capital of France")
      #expect(!next.shows("Lyon"))
      next.press(.control("c"))
      next.press(.control("c"))
      #expect(try next.end() == .exited(0))
    }
  }

  /// Whoever goes on from a start screen that has been open meanwhile goes on where the run is.
  @Test func `goes on where the run is, however long the start screen was open`() throws {
    let desk = try desk()
    let first = try desk.open(["run", "typed.json", "--go"])
    try first.waitFor("The capital of France")
    first.press(.control("c"))
    first.press(.control("c"))
    #expect(try first.end() == .exited(0))
    let waiting = try desk.open(["run", "typed.json"])
    try waiting.waitFor("Welcome back: question 1 of 2")
    let other = try desk.open(["run", "typed.json", "--go"])
    try other.waitFor("The capital of France")
    other.type("Paris")
    try other.press(.enter, until: "You wrote: Paris")
    try other.press(.enter, until: "Which letter comes first?")
    other.press(.control("c"))
    other.press(.control("c"))
    #expect(try other.end() == .exited(0))
    try waiting.press(.enter, until: "Which letter comes first?")
    waiting.press(.control("c"))
    waiting.press(.control("c"))
    #expect(try waiting.end() == .exited(0))
    #expect(try desk.events().problemsOfRun == [])
  }

  @Test func `tells a second process which one has the run`() throws {
    let desk = try desk()
    let first = try desk.open(["run", "typed.json", "--go"])
    try first.waitFor("The capital of France")
    let second = try desk.open(
      ["run", "typed.json", "--go"], size: TerminalSize(columns: 160, rows: 24))
    #expect(try second.end() == .exited(69))
    let words = /bellwork: this run is open in another terminal [(]process (\d+)[)]/
    let line = try #require(second.screen.first { $0.contains("bellwork: ") })
    let match = try #require(line.firstMatch(of: words), "\(line)")
    let process = try #require(Int32(match.1))
    let name = try String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)
    #expect(name == "bellwork\n")
    try first.type("Paris", until: "Paris_")
  }

  @Test func `does not give up a run that is open elsewhere`() throws {
    let desk = try desk()
    let first = try desk.open(["run", "typed.json", "--go"])
    try first.waitFor("The capital of France")
    let second = try desk.open(["run", "typed.json", "--go", "--fresh"])
    #expect(try second.end() == .exited(69))
    try first.type("Paris", until: "Paris_")
    try first.press(.enter, until: "You wrote: Paris")
    first.press(.control("c"))
    first.press(.control("c"))
    #expect(try first.end() == .exited(0))
    let third = try desk.open(["run", "typed.json"])
    try third.waitFor("Welcome back")
  }
}
