import Caliper
import EventDelivery
import Glibc
import Sinks
import Storage
import TestSupport
import Testing

struct FileSinkTests {
  private let events = Samples.events(0..<3)

  private func entries(ambiguous: Bool) -> [OutboxEntry] {
    events.map { OutboxEntry(event: $0, isAmbiguous: ambiguous) }
  }

  @Test func `creates file and directories for the student alone`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("a/b/events.ndjson")
    try await FileSink(path: path).deliverAll(entries(ambiguous: false))
    #expect(Files.mode(path) == 0o600)
    #expect(Files.mode(directory.path("a")) == 0o700)
    #expect(Files.mode(directory.path("a/b")) == 0o700)
  }

  @Test func `leaves the mode of a file that is there`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("shared.ndjson")
    try Files.write([], to: path)
    chmod(path, 0o660)
    try await FileSink(path: path).deliverAll(entries(ambiguous: false))
    #expect(Files.mode(path) == 0o660)
  }

  @Test func `cuts a torn last line off and keeps what others wrote`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("events.ndjson")
    try Files.write(Array("# other\n\nx\n{\"id\":\"urn:uu".utf8), to: path)
    try await FileSink(path: path).deliverAll(entries(ambiguous: false))
    #expect(try Files.lines(path) == ["# other", "", "x"] + events.map(\.line))
  }

  @Test(arguments: [1, 65_535, 65_536, 65_537, 200_000])
  func `cuts a torn line of any length`(_ length: Int) async throws {
    let directory = try TemporaryDirectory()
    for head in ["", "x\n"] {
      let path = directory.path("events\(head.count).ndjson")
      let torn = [UInt8](repeating: UInt8(ascii: "y"), count: length)
      try Files.write(Array(head.utf8) + torn, to: path)
      try await FileSink(path: path).deliverAll(entries(ambiguous: false))
      #expect(try Files.lines(path) == (head.isEmpty ? [] : ["x"]) + events.map(\.line))
    }
  }

  @Test func `writes each event once, wherever a kill has cut the file`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("events.ndjson")
    let before = "{\"other\":1}\n"
    let written = before + events.map { $0.line + "\n" }.joined()
    for length in before.utf8.count...written.utf8.count {
      let store = MemoryStore()
      try await store.append(events)
      _ = try await store.claim(for: Samples.file, limit: 100)
      try Files.write(written.utf8.prefix(length), to: path)

      let sink = FileSink(name: Samples.file, path: path)
      let statuses = await Emitter(
        outbox: store, sinks: [sink], timing: .never, objection: Samples.noObjection,
        report: { _ in }
      )
      .drain()
      try #require(statuses == [EmitterStatus(sink: Samples.file, waiting: 0)])
      try #require(
        String(decoding: Files.bytes(path), as: UTF8.self) == written, "cut at \(length)")
    }
  }

  @Test(arguments: [0, 1, 40_000, 70_000, 300_000])
  func `finds an ambiguous event behind any number of later lines`(_ size: Int) async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("events.ndjson")
    let later = (0..<size / 100).map {
      "{\"n\":\($0),\"x\":\"" + String(repeating: "z", count: 90) + "\"}"
    }
    let lines = events.map(\.line) + later
    try Files.write(lines.map { $0 + "\n" }.joined().utf8, to: path)
    let new = OutboxEntry(event: Samples.event(3), isAmbiguous: true)
    try await FileSink(path: path).deliverAll(entries(ambiguous: true) + [new])
    #expect(try Files.lines(path) == lines + [new.event.line])
  }

  @Test func `shares a file with other writers`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("events.ndjson")
    await withTaskGroup(of: Void.self) { group in
      for writer in 1...4 as ClosedRange<UInt8> {
        group.addTask { @concurrent in
          let sink = FileSink(path: path)
          for window in 0..<50 {
            let entry = OutboxEntry(event: Samples.event(window, run: writer), isAmbiguous: false)
            await #expect(throws: Never.self) { try await sink.deliverAll([entry]) }
          }
        }
      }
    }
    let lines = try Files.lines(path)
    for writer in 1...4 as ClosedRange<UInt8> {
      let own = Samples.events(0..<50, run: writer).map(\.line)
      #expect(lines.filter(Set(own).contains) == own)
    }
    #expect(lines.count == 200)
  }

  @Test func `says that the disk is full, and not that nothing arrived`() async throws {
    let error = await #expect(throws: LineSinkError.self) {
      try await FileSink(path: "/dev/full").deliverAll(entries(ambiguous: false))
    }
    #expect(error?.description == #"cannot write "/dev/full": No space left on device"#)
    #expect(error?.nothingArrived == false)
  }

  @Test func `writes to what cannot be synced`() async throws {
    await #expect(throws: Never.self) {
      try await FileSink(path: "/dev/null").deliverAll(entries(ambiguous: true))
    }
  }

  @Test func `says that a directory cannot be written, and that nothing arrived`() async throws {
    let error = await #expect(throws: LineSinkError.self) {
      try await FileSink(path: "/proc/bellwork/events.ndjson").deliverAll(entries(ambiguous: false))
    }
    #expect(error?.call.operation == "create directory")
    #expect(error?.description.hasPrefix(#"cannot create directory "/proc/bellwork": "#) == true)
    #expect(error?.nothingArrived == true)
  }

  @Test(.enabled(if: geteuid() != 0, "modes do not bind the superuser"))
  func `says that a directory is read-only`() async throws {
    let directory = try TemporaryDirectory()
    chmod(directory.path, 0o500)
    defer { chmod(directory.path, 0o700) }
    let path = directory.path("events.ndjson")
    let error = await #expect(throws: LineSinkError.self) {
      try await FileSink(path: path).deliverAll(entries(ambiguous: false))
    }
    #expect(error?.description == "cannot create \"\(path)\": Permission denied")
  }

  @Test func `does not follow a symbolic link`() async throws {
    let directory = try TemporaryDirectory()
    let target = directory.path("target")
    try Files.write([], to: target)
    symlink(target, directory.path("link"))
    await #expect(throws: LineSinkError.self) {
      try await FileSink(path: directory.path("link")).deliverAll(entries(ambiguous: false))
    }
    #expect(try Files.bytes(target) == [])
  }
}
