import Foundation
import TestSupport
import Testing

/// Disks that are full or read-only for real, in a mount namespace of the test's own.
@Suite(
  .enabled(
    if: MountNamespace.isPossible, "needs root and a kernel that lets it mount (unshare --mount)"))
struct RealDiskTests {
  /// Runs a script of the shell with the data folder on a small disk, in which `$1` is bellwork; what
  /// is on the disk in the end is copied to `after`.
  private func open(_ desk: Desk, script: String) throws -> TerminalProgram {
    let frame = """
      mkdir -p after "$2"
      mount -t tmpfs -o size=300k,mode=700 tmpfs "$2"
      printf '2\\n\\n' | "$1" run example.json --plain --go >/dev/null 2>&1
      \(script)
      status=$?
      rm -f "$2/filler"
      cp -r "$2/." after
      exit $status
      """
    return try desk.open(
      executable: "/usr/bin/env",
      [
        "unshare", "--mount", "sh", "-c", frame, "sh", try builtProduct(named: "bellwork"),
        desk.dataFolder,
      ], size: TerminalSize(columns: 240, rows: 24))
  }

  private static let fill = "dd if=/dev/zero of=\"$2/filler\" bs=512 2>/dev/null"

  private func finish(_ program: TerminalProgram) throws {
    try program.waitFor("Question 2 of 3")
    try program.type("t", until: "(•) True")
    try program.press(.enter, until: "You chose: True")
    try program.waitFor("Not saved yet", "no space left on its disk")
    try program.press(.enter, until: "Question 3 of 3")
    program.type("42")
    try program.press(.enter, until: "You wrote: 42")
    try program.press(.enter, until: "That was the last question.")
    try program.press(.enter, until: "Results")
  }

  /// The data as it was on the small disk, where a program would look for it.
  private func takeOver(_ desk: Desk) throws {
    try FileManager.default.removeItem(atPath: desk.dataFolder)
    try FileManager.default.moveItem(atPath: desk.path("after"), toPath: desk.dataFolder)
  }

  @Test func `a full disk lets one answer to the end, and keeps what it had`() async throws {
    let desk = try FaultyLife.desk()
    let program = try open(desk, script: "\(Self.fill); \"$1\" run example.json --go")
    try finish(program)
    program.press(.enter)
    #expect(try program.end() == .exited(74))
    #expect(program.shows("bellwork: what you did last could not be saved: cannot write"))
    #expect(program.shows("Make room on that disk, then take the activity again"))
    try takeOver(desk)
    let kept = try DiskSnapshot(of: desk)
    #expect(try kept.answers == 1)
    let next = try FaultyLife(desk, "example.json")
    #expect(next.result.code == 0 && next.isFinished, "\(next.result)")
    let problems = kept.problems(in: try DiskSnapshot(of: desk))
    #expect(try problems + (await OneTruth.problems(of: desk)) == [])
  }

  @Test func `a disk on which room was made has everything`() async throws {
    let desk = try FaultyLife.desk()
    let program = try open(
      desk,
      script: """
        \(Self.fill)
        (while ! [ -e room ]; do sleep 0.05; done; rm "$2/filler") &
        "$1" run example.json --go
        """)
    try finish(program)
    try desk.write("", to: "room")
    try program.waitUntil(deadlineSeconds: patience, "all saved") { lines in
      !lines.contains { $0.contains("Not saved yet") }
    }
    program.press(.enter)
    #expect(try program.end() == .exited(0))
    try takeOver(desk)
    #expect(try DiskSnapshot(of: desk).answers == 3)
    #expect(try await OneTruth.problems(of: desk) == [])
  }

  @Test func `a read-only disk is said before anything is asked, with a way out`() throws {
    let desk = try FaultyLife.desk()
    let program = try open(
      desk,
      script: """
        mount -o remount,ro "$2"
        "$1" run example.json --go
        status=$?
        mount -o remount,rw "$2"
        (exit $status)
        """)
    #expect(try program.end() == .exited(73))
    #expect(program.shows("Read-only file system"))
    #expect(
      program.shows(
        "To take it all the same, with nothing kept: bellwork run example.json --practice"))
    try takeOver(desk)
    #expect(try DiskSnapshot(of: desk).answers == 1)
  }
}
