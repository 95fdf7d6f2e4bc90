import Foundation
import TestSupport
import Testing

/// Plain mode at a terminal that can do nothing but print.
@Suite struct PlainTerminalTests {
  private let desk: Desk

  init() throws {
    desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.example, to: "example.json")
  }

  private func start(
    _ arguments: [String] = ["run", "example.json", "--go"], size: TerminalSize = .standard,
    environment: [String: String] = ["TERM": "dumb"]
  ) throws -> TerminalProgram {
    let program = try desk.open(arguments, size: size, environment: environment)
    try program.waitFor("Question 1 of 3.", "Your answer (1 to 3")
    return program
  }

  /// A line, and what comes of it.
  private func line(_ text: String, _ program: TerminalProgram, until words: String) throws {
    let start = program.rawOutput.count
    program.send(text + "\n")
    try program.waitForOutput(words, from: start, deadlineSeconds: patience)
  }

  private func expectPlain(_ program: TerminalProgram) throws {
    #expect(!program.rawOutput.contains(0x1B), "\(program.tail())")
    #expect(!program.isAlternateScreen)
    #expect(try program.attributes == program.attributesBefore)
  }

  @Test(arguments: [TerminalSize.standard, TerminalSize(columns: 40, rows: 12)])
  func `plays from the first line to the results`(size: TerminalSize) throws {
    let program = try start(size: size)
    try line("2", program, until: "You chose: Venus")
    try line("", program, until: "Question 2 of 3.")
    try line("f", program, until: "Right is: True")
    try line("", program, until: "Question 3 of 3.")
    try line("42", program, until: "You wrote: 42")
    try line("", program, until: "Enter finishes")
    try line("", program, until: "Enter leaves")
    #expect(program.screen.allSatisfy { $0.count <= size.columns })
    program.send("\n")
    #expect(try program.end() == .exited(0))
    try expectPlain(program)
    let events = try desk.events()
    #expect(events.problemsOfRun == [])
    #expect(events.last?.value("correctQuestions") == 2)
  }

  @Test(arguments: [
    ["BELLWORK_PLAIN": "1"], ["ACCESSIBLE": "yes"], ["TERM": ""], ["TERM": "dumb"],
    ["BELLWORK_PLAIN": "0", "ACCESSIBLE": "true"],
  ])
  func `is chosen by the environment`(environment: [String: String]) throws {
    try expectPlain(start(environment: environment))
  }

  @Test(arguments: [["BELLWORK_PLAIN": "0"], ["ACCESSIBLE": "false"], ["ACCESSIBLE": ""]])
  func `is not, where the environment says no`(environment: [String: String]) throws {
    let program = try desk.open(["run", "example.json", "--go"], environment: environment)
    try program.waitFor("Question 1 of 3")
    #expect(program.isAlternateScreen)
  }

  @Test func `says what would be right of a terminal that is unknown`() throws {
    let program = try start(environment: ["TERM": "nonesuch"])
    #expect(program.shows(#"bellwork: terminal type "nonesuch" is unknown here"#))
  }

  @Test func `prints nothing while a line is awaited`() throws {
    let program = try start()
    let count = program.rawOutput.count
    program.pass(seconds: 2.5)
    #expect(program.rawOutput.count == count)
    try line("/h", program, until: "This question has no hints.")
  }

  @Test func `asks for the name, and remembers it`() throws {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "example.json")
    let program = try desk.open(["run", "example.json"], environment: ["TERM": "dumb"])
    try program.waitFor("What is your name?", "Name (/q leaves):")
    program.send("\n")
    try program.waitFor("Type your name first.")
    program.send("Zoë\n")
    try program.waitFor("You are Zoë.")
    program.send("/q\n")
    #expect(try program.end() == .exited(0))
    #expect(try desk.read("config/bellwork/config.json").contains("Zoë"))
  }

  @Test func `Ctrl-C asks, and a second one leaves`() throws {
    let program = try start()
    program.press(.control("c"))
    try program.waitFor("Leave this activity?", "Your choice (1 to 3):")
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    try program.waitFor("Your run is kept.")
    try expectPlain(program)
  }

  @Test func `Ctrl-D leaves, and the run is kept`() throws {
    let program = try start()
    try line("2", program, until: "You chose: Venus")
    program.press(.control("d"))
    #expect(try program.end() == .exited(0))
    try program.waitFor("Your run is kept.")
    let next = try desk.open(["run", "example.json", "--plain", "--go"])
    try next.waitFor("You chose: Venus", "Enter goes on")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a signal seals everything`(signal: Int32) throws {
    let program = try start()
    try line("2", program, until: "You chose: Venus")
    program.signal(signal)
    #expect(try program.end() == .exited(128 + signal))
    let events = try desk.deliveredEvents()
    #expect(!events.isEmpty)
    #expect(events.problemsOfRun == [])
    #expect(try desk.events() == events)
  }

  @Test func `a window that closes is a hang-up`() throws {
    let program = try start()
    try line("2", program, until: "You chose: Venus")
    program.closeWindow()
    #expect(try program.end() == .exited(129))
    #expect(try desk.events().problemsOfRun == [])
  }

  @Test func `Ctrl-Z stops, and the time until it goes on is suspended`() throws {
    let program = try start()
    program.press(.control("z"))
    try program.waitForStop(deadlineSeconds: patience)
    program.pass(seconds: 1.2)
    program.signal(SIGCONT)
    try line("2", program, until: "not counted: computer asleep or program stopped.")
    try program.waitFor("You chose: Venus")
    program.press(.control("d"))
    #expect(try program.end() == .exited(0))
    let events = try desk.events()
    #expect(events.problemsOfRun == [])
    #expect(events.reduce(0) { $0 + $1.milliseconds("inactive", "suspended") } > 1_000)
  }

  @Test func `a killed run goes on, in either mode`() throws {
    let program = try start()
    try line("2", program, until: "You chose: Venus")
    try line("", program, until: "Question 2 of 3.")
    program.pass(seconds: 1.5)
    program.signal(SIGKILL)
    #expect(try program.end() == .killed(signal: SIGKILL))
    let screen = try desk.open(["run", "example.json", "--go"])
    try screen.waitFor("Question 2 of 3")
    screen.signal(SIGKILL)
    _ = try screen.end()
    let third = try desk.open(
      ["run", "example.json"], environment: ["TERM": "dumb"])
    try third.waitFor("Welcome back: question 2 of 3.")
    third.send("\n")
    try third.waitFor("Question 2 of 3.")
    try line("t", third, until: "You chose: True")
    try line("", third, until: "Question 3 of 3.")
    try line("42", third, until: "Enter goes on")
    try line("", third, until: "Enter finishes")
    try line("", third, until: "Results: 3 of 3 right")
    third.press(.control("d"))
    #expect(try third.end() == .exited(0))
    let events = try desk.events()
    #expect(events.problemsOfRun == [])
    #expect(events.filter(\.isCompletion).count == 1)
  }
}
