import Foundation
import TestSupport
import Testing

/// What the keys of a run do on the real screen.
@Suite struct RunScreenTests {
  private let desk: Desk

  init() throws {
    desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    try desk.write(SampleActivities.typed, to: "typed.json")
  }

  private func start(_ name: String = "example.json") throws -> TerminalProgram {
    let program = try desk.open(["run", name, "--go"])
    try program.waitFor("Question 1 of")
    return program
  }

  @Test func `shows nothing of the activity while paused, and swallows the key that ends it`()
    throws
  {
    let program = try start()
    try program.type("2", until: "2 (•) Venus")
    try program.type("p", until: "Paused")
    try program.waitFor("paused: not counted")
    for word in ["planet", "Venus", "Mercury", "Eighty", "working 0:0x"] {
      #expect(!program.shows(word), "\(word)")
    }
    try program.type("3", until: "2 (•) Venus")
    #expect(!program.shows("3 (•)"))
    try program.press(.function(2), until: "Paused")
    program.press(.enter)
    try program.waitFor("2 (•) Venus", "Question 1 of 3")
    #expect(!program.shows("You chose"))
  }

  @Test func `says when another window has the focus, and when it is back`() throws {
    let program = try start()
    program.focus(in: false)
    try program.waitFor("not counted: in another window")
    let events = try waitForEvents(program, "unfocused")
    #expect(events.contains { $0.milliseconds("inactive", "unfocused") > 0 })
    program.focus(in: true)
    try program.waitUntil(deadlineSeconds: patience, "working again") { lines in
      !lines.contains { $0.contains("not counted") }
    }
    #expect(program.shows("working"))
    #expect(program.shows("2 ( ) Venus"))
  }

  /// Waits for the file sink while the screen goes on.
  private func waitForEvents(
    _ program: TerminalProgram, _ text: String
  ) throws -> [EventLine] {
    try program.waitUntil(deadlineSeconds: patience, "an event with \(text)") { _ in
      // Until the file is there, there is no event.
      (try? desk.read(desk.eventFile))?.contains(text) == true
    }
    return try desk.deliveredEvents()
  }

  @Test func `takes any key for being back, and does what it means`() throws {
    let program = try start()
    program.focus(in: false)
    try program.waitFor("not counted: in another window")
    try program.type("2", until: "2 (•) Venus")
    #expect(!program.shows("not counted"))
    program.press(.function(3))
    try program.waitFor("no time is counted")
    try program.type("1", until: "1 (•) Mercury")
    #expect(!program.shows("no time is counted"))
  }

  @Test func `ignores keys in the first moments of a wrong answer's feedback`() throws {
    let program = try start()
    try program.type("1", until: "1 (•) Mercury")
    program.press(.enter)
    program.press(.enter)
    program.press(.enter)
    try program.waitFor("not right", "You chose: Mercury")
    #expect(throws: TestFailure.self) {
      try program.waitUntil(deadlineSeconds: 0.1, "the next question") { lines in
        lines.contains { $0.contains("Question 2 of 3") }
      }
    }
    try program.pressAgain(.enter, until: "Question 2 of 3")
  }

  @Test func `opens help, the list of items and what is sent, and goes back`() throws {
    let program = try start()
    try program.type("2", until: "2 (•) Venus")
    try program.type("?", until: "Keys in the questions")
    try program.press(.escape, until: "2 (•) Venus")
    try program.press(.function(1), until: "Keys in the questions")
    try program.press(.enter, until: "2 (•) Venus")
    try program.type("r", until: "not answered  What is 6 times 7?")
    program.press(.down)
    try program.press(.down, until: "▸ 3")
    try program.press(.enter, until: "the questions come in order here")
    try program.press(.function(7), until: "2 (•) Venus")
    try program.type("v", until: "TimeSpentEvent")
    try program.waitFor("open window:", "active")
    try program.type("v", until: "v in words")
    try program.waitFor("not closed yet: as it would", #""type": "TimeSpentEvent""#)
    try program.press(.home, until: "What is sent, as JSON")
    try program.type("v", until: "open window:")
    try program.press(.escape, until: "2 (•) Venus")
  }

  @Test func `goes where the list of items or an arrow leads, where that is free`() throws {
    let program = try start("typed.json")
    try program.press(.function(7), until: "not answered  Which letter comes first?")
    try program.press(.down, until: "▸ 2")
    try program.press(.enter, until: "Question 2 of 2")
    try program.press(.left, until: "Question 1 of 2")
    try program.press(.function(7), until: "▸ 1")
    try program.type("2", until: "▸ 2")
    try program.press(.enter, until: "Question 2 of 2")
    try program.type("[", until: "Question 1 of 2")
  }

  @Test func `takes keys of commands for letters where text is typed`() throws {
    let program = try start("typed.json")
    try program.type("q?ph1v", until: "q?ph1v_")
    program.press(.escape)
    try program.press(.backspace, until: "q?ph1_")
    program.press(.left)
    program.press(.left)
    try program.press(.control("k"), until: "q?p_")
    try program.press(.control("u"), until: "is ___")
    try program.press(.enter, until: "type an answer first")
  }

  @Test func `keeps working in a window too small for anything`() throws {
    let program = try start()
    try program.type("2", until: "2 (•) Venus")
    try program.resize(TerminalSize(columns: 30, rows: 5))
    try program.waitFor("window too small")
    program.type("3")
    program.press(.enter)
    try program.press(.control("c"), until: "leave? Enter: yes")
    try program.press(.escape, until: "window too small")
    try program.resize(.standard)
    try program.waitFor("2 (•) Venus", "Question 1 of 3")
    try program.resize(TerminalSize(columns: 20, rows: 5))
    try program.waitFor("need 40x12 at least")
    try program.resize(TerminalSize(columns: 1, rows: 1))
    try program.resize(TerminalSize(columns: 30, rows: 5))
    try program.waitFor("window too small")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    #expect(try desk.events().problemsOfRun == [])
  }

  @Test func `counts on while nothing is pressed`() throws {
    let program = try start()
    try program.waitFor("working 0:00")
    try program.waitFor("working 0:02")
  }
}
