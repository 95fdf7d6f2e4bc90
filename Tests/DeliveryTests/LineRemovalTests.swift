import EventDelivery
import Glibc
import Sinks
import TestSupport
import Testing

/// Taking somebody's lines out of a file that programs append to.
struct LineRemovalTests {
  private let directory: TemporaryDirectory
  private let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.path("events.ndjson")
  }

  private func isWanted(_ line: [UInt8]) -> Bool { String(decoding: line, as: UTF8.self) == "x" }

  private func inode() -> UInt {
    var status = stat()
    return stat(path, &status) == 0 ? UInt(status.st_ino) : 0
  }

  @Test(arguments: [
    ("x\na\n", "a\n", 1), ("a\nx\n\n\r\nb\r\nx\n", "a\n\n\r\nb\r\n", 2), ("x\nx\n", "", 2),
    ("a\nb", "a\n", 0), ("a\nx", "a\n", 1), ("x", "", 1),
  ])
  func `keeps every other line byte for byte`(
    _ before: String, _ after: String, _ count: Int
  ) throws {
    try Files.write(Array(before.utf8), to: path)
    chmod(path, 0o640)
    #expect(try LineRemoval(path: path).count(isWanted) == count)
    #expect(try Files.bytes(path) == Array(before.utf8))
    #expect(try LineRemoval(path: path).remove(isWanted) == count)
    #expect(try Files.bytes(path) == Array(after.utf8))
    #expect(Files.mode(path) == 0o640)
    #expect(try Files.names(in: directory.path) == ["events.ndjson"])
  }

  @Test func `keeps bytes that are no text, and lines of any length`() throws {
    let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 % 251 + ($0 % 251 == 10 ? 1 : 0)) }
    let other = long + [0x0A, 0xFF, 0x00, 0x0A]
    try Files.write(other + Array("x\n".utf8) + other, to: path)
    #expect(try LineRemoval(path: path).remove(isWanted) == 1)
    #expect(try Files.bytes(path) == other + other)
  }

  @Test func `leaves a file alone in which there is nothing to take out`() throws {
    #expect(try LineRemoval(path: path).remove(isWanted) == 0)
    #expect(try Files.names(in: directory.path) == [])
    try Files.write(Array("a\nxx\n".utf8), to: path)
    let before = inode()
    #expect(try LineRemoval(path: path).remove(isWanted) == 0)
    #expect(inode() == before)
  }

  @Test func `takes away what a program that died has left`() throws {
    try Files.write(Array("a\nx\n".utf8), to: path)
    try Files.write(Array("x\n".utf8), to: LineRemoval(path: path).draft)
    _ = try LineRemoval(path: path).remove { _ in false }
    #expect(try Files.names(in: directory.path) == ["events.ndjson"])
    try Files.write(Array("x\n".utf8), to: LineRemoval(path: path).draft)
    unlink(path)
    _ = try LineRemoval(path: path).remove { _ in false }
    #expect(try Files.names(in: directory.path) == [])
  }

  @Test func `says that it could not, and every line is where it was`() throws {
    try Files.write(Array("a\nx\n".utf8), to: path)
    mkdir(LineRemoval(path: path).draft, 0o700)
    #expect(throws: SystemCallError.self) { try LineRemoval(path: path).remove(isWanted) }
    #expect(try Files.lines(path) == ["a", "x"])
  }

  /// A sink that waited for the lock writes into the file that is there then.
  @Test(.timeLimit(.minutes(1)))
  func `a sink that waited does not write into the file that was replaced`() async throws {
    try Files.write(Array("x\n".utf8), to: path)
    let holder = open(path, O_RDWR)
    flock(holder, LOCK_EX)
    let event = Samples.event(0)
    async let delivery: Void = FileSink(path: path).deliverAll([
      OutboxEntry(event: event, isAmbiguous: false)
    ])
    let old = inode()
    while try !LineRemovalTests.isWaitedFor(old) { await Task.yield() }
    try Files.write(Array("a\n".utf8), to: directory.path("new"))
    rename(directory.path("new"), path)
    close(holder)
    try await delivery
    #expect(try Files.lines(path) == ["a", event.line])
  }

  /// Whether somebody waits for the lock of a file.
  private static func isWaitedFor(_ inode: UInt) throws -> Bool {
    let locks = String(decoding: try Files.bytes("/proc/locks"), as: UTF8.self)
    return locks.split(separator: "\n").contains {
      $0.contains("-> FLOCK") && $0.contains(":\(inode) ")
    }
  }
}
