import Foundation
import TestSupport
import Testing

/// The terminal is as it was after every kind of end.
@Suite struct TerminalReturnTests {
  private let desk: Desk

  init() throws {
    desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.example, to: "example.json")
  }

  private func start() throws -> TerminalProgram {
    let program = try desk.open(["run", "example.json", "--go"])
    try program.waitFor("Question 1 of 3")
    #expect(program.isAlternateScreen)
    #expect(try program.attributes != program.attributesBefore)
    return program
  }

  private func startPicker() throws -> TerminalProgram {
    let program = try desk.open()
    try program.waitFor("There are no activities here yet.")
    #expect(program.isAlternateScreen)
    return program
  }

  /// Modes as before, the first screen back, and no reports of focus or paste any more.
  private func expectReturned(_ program: TerminalProgram) throws {
    #expect(try program.attributes == program.attributesBefore)
    #expect(!program.isAlternateScreen)
    #expect(program.cursor != nil)
    let output = String(decoding: program.rawOutput, as: UTF8.self)
    for mode in ["1004", "2004", "1049"] {
      let on = output.ranges(of: "\u{1B}[?\(mode)h").last
      let off = output.ranges(of: "\u{1B}[?\(mode)l").last
      let lastOn = try #require(on, "\(mode) was never on")
      let lastOff = try #require(off, "\(mode) was never off: \(program.tail())")
      #expect(lastOn.upperBound <= lastOff.lowerBound, "\(mode) is still on")
    }
  }

  @Test func `after leaving the picker`() throws {
    let program = try startPicker()
    program.type("q")
    #expect(try program.end() == .exited(0))
    try expectReturned(program)
  }

  @Test func `after leaving a run through the dialog`() throws {
    let program = try start()
    try program.type("q", until: "Leave this activity?")
    program.press(.enter)
    #expect(try program.end() == .exited(0))
    try expectReturned(program)
  }

  @Test func `after two Ctrl-C`() throws {
    let program = try start()
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    try expectReturned(program)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `after a signal, with everything sealed`(signal: Int32) throws {
    let program = try start()
    try program.type("2", until: "2 (•) Venus")
    program.signal(signal)
    #expect(try program.end() == .exited(128 + signal))
    try expectReturned(program)
    let events = try desk.deliveredEvents()
    #expect(!events.isEmpty)
    #expect(events.problemsOfRun == [])
    #expect(try desk.events() == events)
    let next = try desk.open(["run", "example.json", "--go"])
    try next.waitFor("2 (•) Venus")
  }

  @Test func `after a signal in the picker`() throws {
    let program = try startPicker()
    program.signal(SIGTERM)
    #expect(try program.end() == .exited(143))
    try expectReturned(program)
  }

  @Test func `seals and keeps everything when the window is closed`() throws {
    let program = try start()
    try program.type("2", until: "2 (•) Venus")
    program.closeWindow()
    #expect(try program.end() == .exited(129))
    let delivered = try desk.deliveredEvents()
    #expect(!delivered.isEmpty)
    #expect(try desk.events() == delivered)
    let next = try desk.open(["run", "example.json", "--go"])
    try next.waitFor("2 (•) Venus")
  }

  @Test func `at Ctrl-Z, and goes on with the time between as suspended`() throws {
    let program = try start()
    try program.type("2", until: "2 (•) Venus")
    program.press(.control("z"))
    try program.waitForStop(deadlineSeconds: patience)
    try expectReturned(program)
    program.signal(SIGCONT)
    try program.waitFor("2 (•) Venus", "Question 1 of 3")
    #expect(program.isAlternateScreen)
    try program.press(.enter, until: "You chose: Venus")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    try expectReturned(program)
    let events = try desk.events()
    #expect(events.problemsOfRun == [])
    #expect(events.contains { $0.milliseconds("inactive", "suspended") > 0 }, "\(events)")
  }

  @Test func `goes on after a stop that nobody announced`() throws {
    let program = try start()
    program.signal(SIGSTOP)
    try program.waitForStop(deadlineSeconds: patience)
    program.signal(SIGCONT)
    try program.type("2", until: "2 (•) Venus")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    let events = try desk.events()
    #expect(events.problemsOfRun == [])
    #expect(events.breaks == 0)
  }
}
