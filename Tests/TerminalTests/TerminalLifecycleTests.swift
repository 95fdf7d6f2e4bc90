import Glibc
import TestSupport
import Testing

@Suite struct TerminalLifecycleTests {
  private static let modesOff = "\u{1B}[?2004l\u{1B}[?1004l"

  private func expectRestored(_ program: TerminalProgram) throws {
    #expect(!program.isAlternateScreen)
    #expect(program.cursor != nil)
    #expect(try program.attributes == program.attributesBefore)
    let tail = String(decoding: program.rawOutput.suffix(400), as: UTF8.self)
    let off = try #require(tail.firstRange(of: Self.modesOff), "\(program.tail())")
    let leave = try #require(tail.firstRange(of: "\u{1B}[?1049l"), "\(program.tail())")
    #expect(off.upperBound <= leave.lowerBound)
    #expect(!tail[off.upperBound...].contains("\u{1B}[?1004h"))
  }

  @Test func `takes the terminal and gives it back`() throws {
    let program = try startFixture()
    #expect(program.isAlternateScreen)
    #expect(try program.attributes != program.attributesBefore)
    try program.waitForOutput("\u{1B}[?1004h\u{1B}[?2004h")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    try expectRestored(program)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT])
  func `tells of a signal that ends it`(signal: Int32) throws {
    let program = try startFixture()
    program.signal(signal)
    #expect(try program.waitForExit() == .exited(128 + signal))
    try expectRestored(program)
  }

  @Test func `tells of a hang-up`() throws {
    let program = try startFixture()
    program.signal(SIGHUP)
    #expect(try program.waitForExit() == .exited(129))
    try expectRestored(program)
  }

  @Test func `ends when the window is closed`() throws {
    let program = try startFixture()
    program.closeWindow()
    #expect(try program.waitForExit() == .exited(129))
  }

  @Test func `gives the terminal back when it traps, and still dies of it`() throws {
    let program = try startFixture()
    program.type("!")
    #expect(
      [.killed(signal: SIGILL), .killed(signal: SIGTRAP)].contains(try program.waitForExit()))
    try expectRestored(program)
    #expect(program.screen.contains { $0.contains("told to trap") })
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGABRT])
  func `gives the terminal back when it crashes`(signal: Int32) throws {
    let program = try startFixture()
    program.signal(signal)
    #expect(try program.waitForExit() == .killed(signal: signal))
    try expectRestored(program)
  }

  @Test func `gives the terminal back when it exits without closing`() throws {
    let program = try startFixture(["exit"])
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    try expectRestored(program)
  }

  @Test func `keeps standard error until the screen is gone`() throws {
    let program = try startFixture()
    program.type("e")
    try program.waitForEvent("key(Screen.Key.character(\"e\"))")
    #expect(!program.screen.contains { $0.contains("kept aside") })
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.screen.contains("kept aside"))
  }

  @Test func `stops at Ctrl-Z and comes back as it was`() throws {
    let program = try startFixture()
    program.press(.control("z"))
    try program.waitForStop()
    try expectRestored(program)
    let before = program.rawOutput.count
    program.signal(SIGCONT)
    try program.waitForEvent("continued")
    #expect(program.isAlternateScreen)
    #expect(program.screen[4] == "key(Screen.Key.control(\"z\"))")
    try program.waitForOutput("\u{1B}[?1004h\u{1B}[?2004h", from: before)
    program.press(.up)
    try program.waitForEvent("key(Screen.Key.up)")
    program.type("q")
    #expect(try program.waitForExit() == .exited(0))
    try expectRestored(program)
  }

  @Test func `stops when asked from outside, and sees a new size when it comes back`() throws {
    let program = try startFixture()
    program.signal(SIGTSTP)
    try program.waitForStop()
    try program.resize(TerminalSize(columns: 50, rows: 12))
    program.signal(SIGCONT)
    try program.waitForEvent("continued")
    #expect(program.screen[0] == "50x12")
    #expect(program.screen[4] == "stopRequested")
  }

  @Test func `comes back after a stop nobody announced`() throws {
    let program = try startFixture()
    program.signal(SIGSTOP)
    try program.waitForStop()
    program.send("\u{1B}[?1004$p")
    program.signal(SIGCONT)
    try program.waitUntil("the screen again") { $0.contains("continued") }
    program.focus(in: false)
    try program.waitForEvent("focus(false)")
  }

  @Test func `dies quietly when it is ended while stopped`() throws {
    let program = try startFixture()
    program.press(.control("z"))
    try program.waitForStop()
    program.signal(SIGTERM)
    program.signal(SIGCONT)
    #expect(try program.waitForExit() == .exited(128 + SIGTERM))
    #expect(!program.isAlternateScreen)
    #expect(try program.attributes == program.attributesBefore)
  }

  /// Under a shell with job control: the terminal is the shell's while the job is in the background.
  @Test func `stays off the terminal in the background, and can be ended there`() throws {
    let shell = try TerminalProgram(
      executable: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "$ ", "FIXTURE": builtProduct(named: "terminal-fixture")])
    try shell.waitUntil("a prompt") { $0.first == "$" }
    shell.type("$FIXTURE\r")
    try shell.waitUntil("the first frame") { $0.first == "80x24" }
    shell.press(.control("z"))
    try shell.waitUntil("the shell") { $0.contains { $0.contains("Stopped") } }
    shell.type("bg\r")
    try shell.waitUntil("the job to go on") { $0.contains { $0.hasSuffix("&") } }
    shell.type("clear; fg\r")
    try shell.waitUntil("the screen") { $0.first == "80x24" }
    shell.press(.control("z"))
    try shell.waitUntil("the shell again") { $0.contains { $0.contains("Stopped") } }
    shell.type("clear; bg; kill %1; wait %1; echo status=$?\r")
    try shell.waitUntil("the end of the job") { $0.contains("status=143") }
    #expect(!shell.isAlternateScreen)
  }
}
