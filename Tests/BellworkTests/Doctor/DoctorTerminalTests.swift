import Foundation
import TestSupport
import Testing

/// `bellwork doctor` asks a terminal, and leaves nothing but its report on it.
@Suite struct DoctorTerminalTests {
  private static let size = TerminalSize(columns: 150, rows: 40)

  /// Runs it to its end; returns the report's lines.
  private func examine(
    _ desk: Desk, _ environment: [String: String] = [:], size: TerminalSize = size,
    expecting status: TestSupport.ExitStatus = .exited(0)
  ) throws -> [String] {
    let program = try desk.open(["doctor"], size: size, environment: environment)
    #expect(try program.end() == status, "\(program.screen)")
    #expect(try program.attributes == program.attributesBefore)
    #expect(!program.isAlternateScreen)
    let lines = program.screen.map { $0.replacing(desk.folder, with: "DESK") }
    #expect(lines.first == "Terminal")
    return lines
  }

  private func desk() throws -> Desk { try Desk(config: Desk.adaConfig) }

  @Test func `says what the terminal answers`() throws {
    let expected = """
      Terminal
        ✓ ok       type           xterm-256color
        ✓ ok       letters        UTF-8
        ✓ ok       size           150x40
        ✓ ok       colours        256, 8 in use
        ✓ ok       focus reports  yes: time in another window is not counted
        ✓ ok       pasting        kept apart from typing
        ✓ ok       drawing        a screen may show in parts
        ✓ ok       widths         letters and emoji as wide as bellwork counts
      """
    let lines = try examine(desk())
    #expect(lines.prefix { !$0.isEmpty }.joined(separator: "\n") == expected)
  }

  @Test func `writes the report to a pipe, and still asks the terminal`() throws {
    let desk = try desk()
    let program = try desk.open(["doctor"], standardStreams: .pipes)
    #expect(try program.end() == .exited(0))
    #expect(program.screen.joined() == "")
    #expect(try program.attributes == program.attributesBefore)
    #expect(program.readPipes().output.contains("focus reports  yes"))
  }

  @Test func `asks nothing of a terminal that cannot place the cursor`() throws {
    let desk = try desk()
    let program = try desk.open(["doctor"], size: Self.size, environment: ["TERM": "dumb"])
    #expect(try program.end() == .exited(0))
    #expect(!program.rawOutput.contains(0x1B), "\(program.tail())")
    #expect(program.shows("• note     type"))
  }

  @Test func `says what to do about a type that nobody knows`() throws {
    let lines = try examine(desk(), ["TERM": "nonesuch"], expecting: .exited(69))
    #expect(lines[1].hasPrefix("  ✗ problem  type"))
    #expect(lines[2].contains("ncurses-term"))
    #expect(lines.contains("Data"))
  }

  @Test func `is in ASCII where the locale has no other letters`() throws {
    let lines = try examine(desk(), ["LANG": "C"])
    #expect(lines.contains("  * note     letters        LANG=C; UTF-8 is assumed"))
    #expect(lines.contains("             Run: export LANG=C.UTF-8"))
    #expect(!lines.joined().unicodeScalars.contains { !$0.isASCII })
  }

  @Test func `calls a window too small that no screen fits into`() throws {
    let lines = try examine(
      desk(), size: TerminalSize(columns: 60, rows: 90))
    #expect(lines.contains { $0.contains("60x90: screens are compact") })
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  /// A stand-in for tmux: prints what the one of the test is set to.
  private func deskWithTmux(focusEvents: String, escapeTime: String) throws -> Desk {
    let desk = try desk()
    let path = try desk.write(
      """
      #!/bin/sh
      case "$*" in
      "show -gv focus-events") \(focusEvents) ;;
      "show -sv escape-time") \(escapeTime) ;;
      *) exit 1 ;;
      esac

      """, to: "bin/tmux")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return desk
  }

  private func examineInTmux(_ desk: Desk) throws -> [String] {
    try examine(desk, ["TMUX": "/nonexistent,1,0", "PATH": desk.path("bin") + ":/usr/bin:/bin"])
  }

  @Test func `names the settings of tmux to change`() throws {
    let lines = try examineInTmux(
      deskWithTmux(focusEvents: "echo off", escapeTime: "echo 500"))
    let place = try #require(lines.firstIndex { $0.contains("focus reports") })
    #expect(lines[place].contains("• note") && lines[place].contains("no: tmux"))
    #expect(lines[place + 1].contains("Run: tmux set -g focus-events on"))
    #expect(lines.contains("             Run: tmux set -sg escape-time 25"))
  }

  @Test func `does not wait for a tmux that hangs or fails`() throws {
    let lines = try examineInTmux(
      deskWithTmux(focusEvents: "exec sleep 60", escapeTime: "exit 3"))
    #expect(lines.contains { $0.contains("• note     focus reports  not known: tmux") })
    #expect(!lines.contains { $0.contains("after Esc") })
  }

  @Test func `takes half a second for an answer, and none for not known`() throws {
    let desk = try desk()
    let program = try desk.open(["doctor"], size: Self.size)
    program.answersQuestions = false
    #expect(try program.end() == .exited(0))
    #expect(program.shows("• note     answers        none"))
    #expect(program.shows("• note     focus reports  not known"))
    #expect(try program.attributes == program.attributesBefore)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `gives the terminal back at a signal while it is asked`(signal: Int32) throws {
    let desk = try desk()
    let program = try desk.open(["doctor"], size: Self.size)
    program.answersQuestions = false
    try program.waitForOutput("\u{1B}[c", deadlineSeconds: patience)
    #expect(try program.attributes != program.attributesBefore)
    program.signal(signal)
    #expect(try program.end() == .killed(signal: signal))
    #expect(try program.attributes == program.attributesBefore)
    #expect(program.screen.joined() == "")
  }
}
